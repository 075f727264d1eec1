package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of a template's tokens: what stands between {@code if} or {@code for} and its end
 * belongs to it.
 */
final class TemplateNesting {
  private final Parsing parsing;
  private final Deque<Level> levels = new ArrayDeque<>();

  TemplateNesting(Parsing parsing) {
    this.parsing = parsing;
  }

  /** A directive that waits for its end, or the template itself. */
  private static final class Level {
    final @Nullable TemplateToken opener;
    final List<TemplatePart> before = new ArrayList<>();
    List<TemplatePart> parts = new ArrayList<>();
    boolean inElse;
    int height;
    private final StringBuilder text = new StringBuilder();
    private @Nullable SourceRange textRange;

    Level(@Nullable TemplateToken opener, int height) {
      this.opener = opener;
      this.height = height;
    }

    void add(TemplateToken.Text token) {
      if (!token.text().isEmpty()) {
        SourceRange range = textRange;
        textRange = range == null ? token.range() : range.to(token.range());
        text.append(token.text());
      }
    }

    void add(TemplatePart part, int partHeight) {
      endText();
      parts.add(part);
      height = Math.max(height, partHeight);
    }

    void endText() {
      SourceRange range = textRange;
      if (range != null) {
        parts.add(new TemplateText(range, text.toString()));
        text.setLength(0);
        textRange = null;
      }
    }

    void startElse() {
      endText();
      before.addAll(parts);
      parts = new ArrayList<>();
      inElse = true;
    }
  }

  /** The tree; the parsing's height is then that of its highest part. */
  List<TemplatePart> nested(List<TemplateToken> tokens) {
    Level root = new Level(null, 0);
    levels.push(root);
    for (TemplateToken token : tokens) {
      add(token);
    }
    if (!parsing.isLost() && levels.size() > 1) {
      Level open = levels.element();
      parsing.fail(
          "Unexpected end of template",
          "This directive has no end: " + end(open) + " is missing.",
          opener(open).range());
    }
    while (levels.size() > 1) {
      close(parsing.rangeFrom(opener(levels.element()).range()));
    }
    root.endText();
    parsing.raiseHeight(root.height);
    return Collections.unmodifiableList(root.parts);
  }

  private void add(TemplateToken token) {
    Level level = levels.element();
    if (token instanceof TemplateToken.Text text) {
      level.add(text);
    } else if (token instanceof TemplateToken.Inserted inserted) {
      level.add(new Interpolation(inserted.range(), inserted.expression()), inserted.height());
    } else if (token instanceof TemplateToken.If opener) {
      open(new Level(opener, opener.height()));
    } else if (token instanceof TemplateToken.For opener) {
      open(new Level(opener, opener.height()));
    } else if (token instanceof TemplateToken.Else) {
      startElse(level, token.range());
    } else {
      end(level, token);
    }
  }

  private void open(Level level) {
    if (parsing.enter()) {
      levels.push(level);
    }
  }

  private void startElse(Level level, SourceRange range) {
    if (!(level.opener instanceof TemplateToken.If)) {
      unexpected("else", "Here is no if directive for it.", range);
    } else if (level.inElse) {
      unexpected("else", "The if directive already has one.", range);
    } else {
      level.startElse();
    }
  }

  private void end(Level level, TemplateToken token) {
    boolean endsIf = token instanceof TemplateToken.EndIf;
    String word = endsIf ? "endif" : "endfor";
    if (level.opener == null) {
      unexpected(word, "No directive is open here.", token.range());
    } else if (endsIf != level.opener instanceof TemplateToken.If) {
      unexpected(word, "The directive that is open here needs " + end(level) + ".", token.range());
    } else {
      close(opener(level).range().to(token.range()));
    }
  }

  private void close(SourceRange range) {
    Level level = levels.remove();
    parsing.leave();
    level.endText();
    List<TemplatePart> last = Collections.unmodifiableList(level.parts);
    List<TemplatePart> before = Collections.unmodifiableList(level.before);
    TemplatePart part;
    if (level.opener instanceof TemplateToken.For opener) {
      ForParser.Introduction introduction = opener.introduction();
      part =
          new ForDirective(
              range,
              introduction.keyName(),
              introduction.valueName(),
              introduction.collection(),
              last);
    } else {
      Expression condition = ((TemplateToken.If) opener(level)).condition();
      part =
          new IfDirective(
              range, condition, level.inElse ? before : last, level.inElse ? last : before);
    }
    levels.element().add(part, level.height + 1);
  }

  private void unexpected(String word, String detail, SourceRange range) {
    parsing.fail("Unexpected " + word + " directive", detail, range);
  }

  private static String end(Level level) {
    return level.opener instanceof TemplateToken.If ? "endif" : "endfor";
  }

  private static TemplateToken opener(Level level) {
    TemplateToken opener = level.opener;
    if (opener == null) {
      throw new IllegalStateException("the template itself has no opener");
    }
    return opener;
  }
}
