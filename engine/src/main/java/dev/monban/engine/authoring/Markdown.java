package dev.monban.engine.authoring;

import java.util.List;
import java.util.stream.Collectors;

/** Puts a Markdown text together: blocks with an empty line between them. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  void heading(int level, String title) {
    text.append("#".repeat(level)).append(' ').append(title).append("\n\n");
  }

  void paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
  }

  void code(String language, String code) {
    String fence = code.contains("```") ? "````" : "```";
    text.append(fence).append(language).append('\n').append(code).append('\n');
    text.append(fence).append("\n\n");
  }

  void list(List<String> items) {
    items.forEach(item -> text.append("- ").append(item).append('\n'));
    end();
  }

  /** A row of a table; after the last one comes {@link #end}. */
  void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  void end() {
    text.append('\n');
  }

  /** The whole text, which ends with one line feed. */
  String text() {
    return text.toString().stripTrailing() + "\n";
  }

  /** {@code text} as it can stand in a table. */
  static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }

  static String codes(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  /** {@code clause} with a capital and a period. */
  static String sentence(String clause) {
    if (clause.isEmpty()) {
      return "";
    }
    int first = clause.codePointAt(0);
    String rest = clause.substring(Character.charCount(first));
    return Character.toString(Character.toUpperCase(first))
        + rest
        + (rest.matches("(?s).*[.!?…]") ? "" : ".");
  }
}
