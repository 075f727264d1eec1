package dev.monban.engine.testing;

import dev.monban.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the texts that a JavaScript file writes as literals: in quotes, or as a template without
 * substitutions.
 *
 * <p>It serves to say where a fixture stands. A file that it misreads costs a place, not a verdict.
 */
final class LiteralScanner {
  private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};+";

  private final SourceFile file;
  private final String source;
  private final List<WrittenText> found = new ArrayList<>();
  private int at;

  private LiteralScanner(SourceFile file) {
    this.file = file;
    this.source = file.text();
  }

  /** The literals of {@code file}, in its order. */
  static List<WrittenText> scan(SourceFile file) {
    LiteralScanner scanner = new LiteralScanner(file);
    scanner.scan();
    return scanner.found;
  }

  private void scan() {
    char before = ';';
    while (at < source.length()) {
      char c = source.charAt(at);
      if (source.startsWith("//", at)) {
        skipPast("\n", at + 2);
      } else if (source.startsWith("/*", at)) {
        skipPast("*/", at + 2);
      } else if (c == '/' && BEFORE_EXPRESSION.indexOf(before) >= 0) {
        skipPattern();
        before = '/';
      } else if (c == '"' || c == '\'' || c == '`') {
        at++;
        literal(c);
        before = c;
      } else {
        at++;
        before = Character.isWhitespace(c) ? before : c;
      }
    }
  }

  private void skipPast(String end, int from) {
    int stop = source.indexOf(end, from);
    at = stop < 0 ? source.length() : stop + end.length();
  }

  private void skipPattern() {
    boolean inClass = false;
    for (at++; at < source.length() && source.charAt(at) != '\n'; at++) {
      char c = source.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        at++;
        return;
      }
    }
  }

  private void literal(char quote) {
    LiteralText text = new LiteralText(source);
    boolean whole = true;
    while (at < source.length() && source.charAt(at) != quote) {
      if (quote == '`' && source.startsWith("${", at)) {
        whole = false;
        skipSubstitution();
      } else if (quote != '`' && source.charAt(at) == '\n') {
        return;
      } else {
        at = text.take(at);
      }
    }
    if (whole) {
      found.add(new WrittenText(file, text.text(), text.offsets(at)));
    }
    at++;
  }

  /** From the beginning of a substitution past its brace; the literals inside are not looked at. */
  private void skipSubstitution() {
    int open = 0;
    do {
      char c = source.charAt(at);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      at++;
    } while (at < source.length() && (open > 0 || source.charAt(at - 1) == '$'));
  }
}
