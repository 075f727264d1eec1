package dev.monban.engine.javascript;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A pack whose files are in memory: an archive that has been read, or a test's. */
final class MemoryPack implements Pack {
  private final String name;
  private final SortedMap<String, String> files;

  /** A pack that readers know as {@code name}, with its files by path. */
  MemoryPack(String name, Map<String, String> files) {
    this.name = name;
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  @Override
  public String display(String path) {
    return name + "!" + path;
  }

  @Override
  public List<String> policies() {
    return files.keySet().stream()
        .filter(PolicyFiles::isPolicy)
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public Optional<String> read(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
