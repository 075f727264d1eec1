package dev.monban.engine.hcl;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the common indentation from the lines of a {@code <<-} heredoc.
 *
 * <p>Blank lines neither count nor change. A line whose line end before was stripped is no line of
 * its own: this, and all else here, is what Terraform 1.11 was seen to do.
 */
final class HeredocIndentation {

  private HeredocIndentation() {}

  /** The same tokens without the indentation. */
  static List<TemplateToken> removed(List<TemplateToken> tokens) {
    List<Integer> lineStarts = new ArrayList<>();
    int indentation = Integer.MAX_VALUE;
    boolean lineStart = true;
    for (int at = 0; at < tokens.size(); at++) {
      if (!(tokens.get(at) instanceof TemplateToken.Text text)) {
        indentation = lineStart ? 0 : indentation;
        lineStart = false;
        continue;
      }
      boolean endsLine = text.text().endsWith("\n");
      int spaces = leadingSpaces(text.text());
      boolean blank = endsLine && spaces == text.text().length();
      if (lineStart && !blank) {
        lineStarts.add(at);
        indentation = Math.min(indentation, spaces);
      }
      lineStart = endsLine;
    }
    List<TemplateToken> result = new ArrayList<>(tokens);
    for (int at : lineStarts) {
      TemplateToken.Text line = (TemplateToken.Text) tokens.get(at);
      result.set(at, new TemplateToken.Text(line.range(), line.text().substring(indentation)));
    }
    return result;
  }

  private static int leadingSpaces(String text) {
    int count = 0;
    while (count < text.length() && Characters.isSpace(text.charAt(count))) {
      count++;
    }
    return count;
  }
}
