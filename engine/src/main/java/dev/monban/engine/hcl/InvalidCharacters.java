package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;

/** Says of a character that the language does not use what was probably meant, once a line. */
final class InvalidCharacters {
  private final SyntaxText source;
  private final Diagnostics diagnostics;
  private final Set<Integer> told = new HashSet<>();
  private int lineEnd = -1;

  InvalidCharacters(SyntaxText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  void report(int start, int end) {
    if (start > lineEnd) {
      told.clear();
      int next = source.text().indexOf('\n', start);
      lineEnd = next < 0 ? Integer.MAX_VALUE : next;
    }
    int character = source.text().codePointAt(start);
    if (!told.add(character)) {
      return;
    }
    String summary = "&|^~".indexOf(character) >= 0 ? "Unsupported operator" : "Invalid character";
    diagnostics.add(
        Diagnostic.error(SyntaxErrors.CODE, summary, detail(character), source.range(start, end)));
  }

  private static String detail(int character) {
    return switch (character) {
      case '&' ->
          "There are no operators on bits. For \"and\" between two conditions write \"&&\".";
      case '|' -> "There are no operators on bits. For \"or\" between two conditions write \"||\".";
      case '~' -> "There are no operators on bits. For the opposite of a condition write \"!\".";
      case '^' -> "There are no operators on bits.";
      case ';' ->
          "A semicolon separates nothing: write each argument on a line of its own, "
              + "and commas between the items of a list.";
      case '\'' -> "Texts stand between double quotation marks (\").";
      case '`' ->
          "Texts stand between double quotation marks (\"); for several lines use a heredoc, such as <<EOT.";
      case '\u201C', '\u201D', '\u201E' ->
          "This quotation mark is typographical. Texts stand between straight ones (\").";
      default -> "The language has no use for this character.";
    };
  }
}
