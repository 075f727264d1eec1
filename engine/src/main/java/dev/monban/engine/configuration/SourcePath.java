package dev.monban.engine.configuration;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Names of files as text: with {@code /}, without {@code .} and without {@code ..} after a name;
 * the empty one is here.
 */
public final class SourcePath {

  private SourcePath() {}

  /** The place {@code relative} (or absolute) as seen from {@code directory}. */
  public static String resolve(String directory, String relative) {
    String name = relative.replace('\\', '/');
    return normalize(isAbsolute(name) || directory.isEmpty() ? name : directory + "/" + name);
  }

  /** The shortest name of the same place. */
  public static String normalize(String path) {
    String name = path.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : name.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty() && !steps.peekLast().equals("..")) {
        steps.removeLast();
      } else if (!step.isEmpty()
          && !step.equals(".")
          && !(step.equals("..") && name.startsWith("/"))) {
        steps.addLast(step);
      }
    }
    return (name.startsWith("/") ? "/" : "") + String.join("/", steps);
  }

  /**
   * How {@code path} is called from {@code directory}, both normal; {@code path} itself when that
   * cannot be told.
   */
  public static String relativize(String directory, String path) {
    if (path.equals(directory)) {
      return "";
    }
    if (directory.isEmpty()) {
      return path;
    }
    String[] from = directory.split("/", -1);
    String[] to = path.split("/", -1);
    int common = 0;
    while (common < Math.min(from.length, to.length) && from[common].equals(to[common])) {
      common++;
    }
    if (isAbsolute(path) != isAbsolute(directory)
        || (common < from.length && from[common].equals(".."))) {
      return path;
    }
    StringBuilder name = new StringBuilder("../".repeat(from.length - common));
    for (int i = common; i < to.length; i++) {
      name.append(to[i]).append(i + 1 < to.length ? "/" : "");
    }
    return normalize(name.toString());
  }

  /** The last step. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isAbsolute(String path) {
    return path.startsWith("/")
        || (path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0)));
  }
}
