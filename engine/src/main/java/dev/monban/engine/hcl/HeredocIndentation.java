package dev.monban.engine.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes the common indentation from the lines of a {@code <<-} heredoc, after "Template
 * Expressions" in the specification of HCL's native syntax: the least number of leading spaces goes
 * from every literal text that begins a line.
 *
 * <p>The specification does not say what a line is once sequences and strip markers are worked in.
 * Terraform 1.11.4 was seen to do this: a line of nothing but spaces neither counts nor changes; a
 * sequence at the beginning of a line is a line without indentation; and where a strip marker took
 * the line end away, no line begins.
 */
final class HeredocIndentation {
  private final List<TemplateToken> tokens;

  private HeredocIndentation(List<TemplateToken> tokens) {
    this.tokens = tokens;
  }

  /** The same tokens without the indentation. */
  static List<TemplateToken> removed(List<TemplateToken> tokens) {
    HeredocIndentation heredoc = new HeredocIndentation(tokens);
    return heredoc.without(heredoc.common());
  }

  private int common() {
    return IntStream.range(0, tokens.size())
        .filter(this::isIndented)
        .map(at -> indentation(tokens.get(at)))
        .min()
        .orElse(0);
  }

  private List<TemplateToken> without(int width) {
    List<TemplateToken> shortened = new ArrayList<>(tokens);
    if (width > 0) {
      IntStream.range(0, tokens.size())
          .filter(this::isIndented)
          .forEach(at -> shortened.set(at, shortened(tokens.get(at), width)));
    }
    return shortened;
  }

  /** Whether the token begins a line whose indentation counts. */
  private boolean isIndented(int at) {
    boolean beginsLine = at == 0 || endsLine(tokens.get(at - 1));
    return beginsLine && !isBlankLine(tokens.get(at));
  }

  private static boolean endsLine(TemplateToken token) {
    return token instanceof TemplateToken.Text text && text.text().endsWith("\n");
  }

  private static boolean isBlankLine(TemplateToken token) {
    return token instanceof TemplateToken.Text text
        && endsLine(token)
        && Characters.stripLeading(text.text()).isEmpty();
  }

  private static int indentation(TemplateToken token) {
    return token instanceof TemplateToken.Text text
        ? text.text().length() - Characters.stripLeading(text.text()).length()
        : 0;
  }

  private static TemplateToken shortened(TemplateToken token, int width) {
    return token instanceof TemplateToken.Text text
        ? new TemplateToken.Text(text.range(), text.text().substring(width))
        : token;
  }
}
