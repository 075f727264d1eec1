package dev.monban.engine.function;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Patterns of paths: {@code *}, {@code ?}, {@code [a-z]}, <code>{a,b}</code>, and {@code **} for
 * any directories.
 */
final class GlobPattern {
  private static final String SPECIAL = "*?[{\\";

  private GlobPattern() {}

  /** The directory that all matching files are in. */
  static String fixedDirectory(String pattern) {
    StringBuilder fixed = new StringBuilder(pattern.startsWith("/") ? "/" : "");
    String[] parts = pattern.split("/");
    for (int i = 0; i < parts.length - 1; i++) {
      if (parts[i].chars().anyMatch(character -> SPECIAL.indexOf(character) >= 0)) {
        break;
      }
      fixed.append(parts[i]).append('/');
    }
    return GoPath.clean(fixed.toString());
  }

  /**
   * The pattern as a regular expression for whole paths.
   *
   * @throws PatternSyntaxException when a bracket or brace is not closed
   */
  static Pattern compile(String pattern) {
    StringBuilder out = new StringBuilder();
    String[] parts = pattern.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (parts[i].equals("**")) {
        out.append(last ? ".*" : "(?:[^/]+/)*");
      } else {
        appendPart(out, parts[i]);
        out.append(last ? "" : "/");
      }
    }
    return Pattern.compile(out.toString(), Pattern.DOTALL);
  }

  private static void appendPart(StringBuilder out, String part) {
    int depth = 0;
    for (int i = 0; i < part.length(); i++) {
      char character = part.charAt(i);
      switch (character) {
        case '*' -> out.append("[^/]*");
        case '?' -> out.append("[^/]");
        case '[' -> out.append('[');
        case ']' -> out.append(']');
        case '-', '^' ->
            out.append(character == '^' && !out.toString().endsWith("[") ? "\\^" : character);
        case '{' -> {
          out.append("(?:");
          depth++;
        }
        case '}' -> {
          out.append(depth > 0 ? ")" : "\\}");
          depth = Math.max(0, depth - 1);
        }
        case ',' -> out.append(depth > 0 ? "|" : ",");
        case '\\' -> {
          i++;
          out.append(Pattern.quote(i < part.length() ? part.substring(i, i + 1) : "\\"));
        }
        default -> out.append(Pattern.quote(String.valueOf(character)));
      }
    }
  }
}
