package dev.monban.engine.report;

import dev.monban.engine.policy.Secrets;
import dev.monban.engine.source.Position;
import dev.monban.engine.source.SourceRange;

/**
 * The line of a range with the range underlined; of a range over several lines the first one.
 *
 * <pre>
 *   12 |   cidr_blocks = ["0.0.0.0/0"]
 *      |                 ^^^^^^^^^^^^^
 * </pre>
 */
final class Snippet {
  private static final int WIDTH = 120;
  private final String gutter;
  private final String line;
  private final String underline;

  private Snippet(String gutter, String line, String underline) {
    this.gutter = gutter;
    this.line = line;
    this.underline = underline;
  }

  /** The picture of {@code range}, without the texts of {@code secrets}. */
  static Snippet of(SourceRange range, Secrets secrets) {
    Position start = range.startPosition();
    Position end = range.endPosition();
    String whole = range.file().line(start.line());
    int from = Math.min(start.column() - 1, whole.length());
    int to =
        end.line() == start.line()
            ? Math.min(end.column() - 1, whole.length())
            : whole.stripTrailing().length();
    int cut = from > WIDTH / 2 ? from - WIDTH / 3 : 0;
    String before = PlainText.line(secrets.scrub(whole.substring(cut, from)));
    String marked = PlainText.line(secrets.scrub(whole.substring(from, Math.max(from, to))));
    String after = PlainText.line(secrets.scrub(whole.substring(Math.max(from, to))));
    String line = (cut > 0 ? "…" : "") + before + marked + after;
    int indent = (cut > 0 ? 1 : 0) + before.length();
    int length = Math.max(1, Math.min(marked.length(), WIDTH - indent));
    String clipped = line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line;
    return new Snippet(
        Integer.toString(start.line()), clipped, " ".repeat(indent) + "^".repeat(length));
  }

  /** The two lines, indented; the underline in the style of the finding. */
  String render(String indent, Style style, boolean color) {
    String bar = Style.FAINT.apply("|", color);
    return indent
        + Style.FAINT.apply(gutter, color)
        + " "
        + bar
        + " "
        + line
        + "\n"
        + indent
        + " ".repeat(gutter.length())
        + " "
        + bar
        + " "
        + style.apply(underline, color)
        + "\n";
  }
}
