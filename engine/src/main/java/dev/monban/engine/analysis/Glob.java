package dev.monban.engine.analysis;

import java.util.regex.Pattern;

/** A pattern for ids in which {@code *} stands for any text. */
final class Glob {
  private final Pattern pattern;

  Glob(String text) {
    StringBuilder regex = new StringBuilder();
    for (String part : text.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(part.isEmpty() ? "" : Pattern.quote(part));
    }
    this.pattern = Pattern.compile(text.startsWith("*") ? ".*" + regex : regex.toString());
  }

  boolean matches(String id) {
    return pattern.matcher(id).matches();
  }
}
