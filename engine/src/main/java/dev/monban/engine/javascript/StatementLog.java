package dev.monban.engine.javascript;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The statements of policies that were loaded, and those that ran; for any number of threads. */
final class StatementLog {
  private final SortedMap<String, SortedMap<String, Lines>> files = new TreeMap<>();

  /** The lines of one text, by whether a statement on them ran. */
  private record Lines(TreeSet<Integer> seen, TreeSet<Integer> ran) {}

  synchronized void seen(@Nullable String path, CharSequence text, int line) {
    lines(path, text).ifPresent(lines -> lines.seen().add(line));
  }

  synchronized void ran(@Nullable String path, CharSequence text, int line) {
    lines(path, text).ifPresent(lines -> lines.ran().add(line));
  }

  private Optional<Lines> lines(@Nullable String path, CharSequence text) {
    return Optional.ofNullable(path)
        .flatMap(PackFileSystem::inPack)
        .filter(inside -> !PolicyFiles.isTest(inside))
        .map(
            inside ->
                files
                    .computeIfAbsent(inside, added -> new TreeMap<>())
                    .computeIfAbsent(
                        text.toString(), added -> new Lines(new TreeSet<>(), new TreeSet<>())));
  }

  /**
   * What was seen of {@code packs}, without their types, by the name under which a reader knows the
   * file.
   */
  synchronized SortedMap<String, StatementLines> of(Collection<Pack> packs, TypeEraser eraser) {
    SortedMap<String, StatementLines> found = new TreeMap<>();
    for (Pack pack : packs) {
      files.forEach(
          (path, texts) ->
              pack.read(path)
                  .map(text -> texts.get(eraser.read(path, text).javascript()))
                  .ifPresent(
                      lines ->
                          found.put(
                              pack.display(path), new StatementLines(lines.seen(), lines.ran()))));
    }
    return found;
  }
}
