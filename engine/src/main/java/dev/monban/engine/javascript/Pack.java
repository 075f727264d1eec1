package dev.monban.engine.javascript;

import java.util.List;
import java.util.Optional;

/** Where policies come from: a directory, an archive, or what ships with the product. */
interface Pack {

  /** How a reader finds the file at {@code path}. */
  String display(String path);

  /**
   * The paths of all policies, sorted; with {@code /}, without {@code ..}, from the pack's root.
   */
  List<String> policies();

  /**
   * The text of the file at {@code path}; empty where there is none inside the pack, links
   * resolved.
   */
  Optional<String> read(String path);

  /** Why there is nothing at {@code path}, when that can be said. */
  default Optional<String> missing(String path) {
    return Optional.empty();
  }
}
