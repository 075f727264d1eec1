package dev.monban.engine.authoring;

import java.util.List;

/** Words that cannot name a variable in JavaScript, or that a policy's check has already. */
final class Reserved {
  private static final List<String> WORDS =
      List.of(
          "arguments",
          "await",
          "break",
          "case",
          "catch",
          "class",
          "const",
          "continue",
          "debugger",
          "default",
          "delete",
          "do",
          "else",
          "enum",
          "eval",
          "export",
          "extends",
          "false",
          "finally",
          "for",
          "function",
          "graph",
          "if",
          "implements",
          "import",
          "in",
          "instanceof",
          "interface",
          "let",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "report",
          "return",
          "static",
          "super",
          "switch",
          "this",
          "throw",
          "true",
          "try",
          "typeof",
          "var",
          "void",
          "while",
          "with",
          "yield");

  private Reserved() {}

  static boolean isReserved(String word) {
    return WORDS.contains(word);
  }
}
