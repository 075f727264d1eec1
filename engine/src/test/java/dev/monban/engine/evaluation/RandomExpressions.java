package dev.monban.engine.evaluation;

import java.util.List;
import java.util.Random;

/** Expressions of every kind, right and wrong, the same for the same seed. */
final class RandomExpressions {
  private static final List<String> LEAVES =
      List.of(
          "1",
          "0",
          "2.5",
          "true",
          "false",
          "null",
          "\"\"",
          "\"a\"",
          "\"3\"",
          "[]",
          "{}",
          "var.text",
          "var.number",
          "var.flag",
          "var.list",
          "var.object",
          "var.map",
          "var.set",
          "var.none");
  private static final List<String> OPERATORS =
      List.of("+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||");
  private static final List<String> FUNCTIONS =
      List.of(
          "upper",
          "length",
          "tostring",
          "tolist",
          "toset",
          "jsonencode",
          "try",
          "can",
          "flatten",
          "keys",
          "values",
          "merge",
          "concat",
          "coalesce",
          "max",
          "join",
          "sensitive");

  private final Random random;

  RandomExpressions(long seed) {
    this.random = new Random(seed);
  }

  /** An expression that nests up to {@code depth} levels. */
  String next(int depth) {
    if (depth == 0) {
      return one(LEAVES);
    }
    int inside = depth - 1;
    return switch (random.nextInt(16)) {
      case 0, 1 -> "(" + next(inside) + " " + one(OPERATORS) + " " + next(inside) + ")";
      case 2, 3 -> "(" + next(inside) + " ? " + next(inside) + " : " + next(inside) + ")";
      case 4 -> "\"x${" + next(inside) + "}y\"";
      case 5 -> "\"%{ if " + next(inside) + " }a${" + next(inside) + "}%{ endif }\"";
      case 6 -> "[" + next(inside) + ", " + next(inside) + "]";
      case 7 -> "{a = " + next(inside) + ", (" + next(inside) + ") = " + next(inside) + "}";
      case 8 -> "[for x in " + next(inside) + " : x]";
      case 9 -> "{for k, v in " + next(inside) + " : k => " + next(inside) + "...}";
      case 10 -> "[for x in " + next(inside) + " : " + next(inside) + " if " + next(inside) + "]";
      case 11 -> "(" + next(inside) + ")[*]";
      case 12 -> "(" + next(inside) + ")[" + next(inside) + "]";
      case 13 -> "(" + next(inside) + ").a";
      case 14 -> (random.nextBoolean() ? "!" : "-") + "(" + next(inside) + ")";
      default -> one(FUNCTIONS) + "(" + next(inside) + ")";
    };
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
