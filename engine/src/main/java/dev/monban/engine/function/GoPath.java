package dev.monban.engine.function;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as Go's {@code path/filepath} treats them on Unix, whatever the machine is. */
final class GoPath {
  private GoPath() {}

  /** The shortest path that means the same. */
  static String clean(String path) {
    boolean rooted = path.startsWith("/");
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      boolean up = part.equals("..");
      boolean climbs = up && (parts.isEmpty() || parts.getLast().equals(".."));
      if (part.isEmpty() || part.equals(".") || climbs && rooted) {
        continue;
      }
      if (up && !climbs) {
        parts.removeLast();
      } else {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
  }

  /** The last part. */
  static String base(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    String stripped = path.replaceFirst("/+$", "");
    return stripped.isEmpty() ? "/" : stripped.substring(stripped.lastIndexOf('/') + 1);
  }

  /** All but the last part. */
  static String directory(String path) {
    return clean(path.substring(0, path.lastIndexOf('/') + 1));
  }

  static String join(String first, String second) {
    return first.isEmpty() ? clean(second) : clean(first + "/" + second);
  }
}
