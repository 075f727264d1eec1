package dev.monban.engine.hcl;

import java.util.List;
import java.util.Random;

/** Valid HCL of every kind, and broken pieces of it; the same seed gives the same text. */
final class GeneratedHcl {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "\"",
          "${",
          "%{",
          "~}",
          "}",
          "<<EOT\n",
          "<<-EOT\n",
          "\nEOT\n",
          "\n",
          "\r\n",
          "=",
          "=>",
          ".",
          ".*",
          "[*]",
          "...",
          "::",
          ",",
          "?",
          ":",
          "for x in y",
          " if ",
          "else",
          "endif",
          "\\",
          "\\u00",
          "#",
          "//",
          "/*",
          "*/",
          "é",
          "😀",
          "\u0301",
          "1.2.3",
          "1e",
          "'",
          ";",
          "&",
          "\uFEFF",
          "\uD800",
          "$${",
          " ");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private GeneratedHcl(long seed) {
    this.random = new Random(seed);
  }

  /** A text without a mistake. */
  static String valid(long seed) {
    GeneratedHcl generated = new GeneratedHcl(seed);
    generated.body(3, "");
    return generated.text.toString();
  }

  /** A text with some pieces taken out, put in or moved. */
  static String broken(long seed) {
    StringBuilder broken = new StringBuilder(valid(seed));
    Random random = new Random(~seed);
    for (int times = 1 + random.nextInt(5); times > 0; times--) {
      int from = random.nextInt(broken.length() + 1);
      if (random.nextBoolean()) {
        broken.insert(from, PIECES.get(random.nextInt(PIECES.size())));
      } else {
        broken.delete(from, Math.min(broken.length(), from + 1 + random.nextInt(6)));
      }
    }
    return broken.toString();
  }

  private void body(int depth, String indentation) {
    for (int item = random.nextInt(4) + 1; item > 0; item--) {
      text.append(indentation);
      if (depth > 0 && random.nextInt(3) == 0) {
        text.append("block").append(pick("", " \"a\"", " b \"c é\"")).append(" {\n");
        body(depth - 1, indentation + "  ");
        text.append(indentation).append("}\n");
      } else {
        text.append("n").append(text.length()).append(" = ");
        expression(depth);
        text.append(pick("\n", " # note\n", "\r\n", " // note\n\n"));
      }
    }
  }

  private void expression(int depth) {
    if (depth == 0) {
      text.append(
          pick(
              "1",
              "-2.5e3",
              "true",
              "null",
              "var.a",
              "\"t\\n\\u00e9\"",
              "x[*].y.0",
              "é-1",
              "\"$${a} 😀\""));
      return;
    }
    switch (random.nextInt(11)) {
      case 0 -> around("(", ")", depth);
      case 1 -> list("[", "]", depth);
      case 2 -> list("f(", ")", depth);
      case 3 -> around("\"a ${", "} b\"", depth);
      case 4 -> around("\"%{ if true ~} ${", "} %{ else }no%{ endif }\"", depth);
      case 5 -> around("{ k = ", ", \"q\" : 1 }", depth);
      case 6 -> around("[for k, v in ", " : v if k != null]", depth);
      case 7 -> around("{for v in ", " : v => v...}", depth);
      case 8 -> around("x ? y : ", "", depth);
      case 9 -> around(pick("1 + ", "!a && ", "2 * "), pick(" == 3", " || b"), 1);
      default -> around("(<<-EOT\n  a\n    ${", "} b\n  EOT\n)", 0);
    }
  }

  private void around(String before, String after, int depth) {
    text.append(before);
    expression(depth - 1 < 0 ? 0 : depth - 1);
    text.append(after);
  }

  private void list(String open, String close, int depth) {
    text.append(open);
    for (int count = random.nextInt(3); count > 0; count--) {
      expression(depth - 1);
      text.append(", ");
    }
    text.append(close);
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
