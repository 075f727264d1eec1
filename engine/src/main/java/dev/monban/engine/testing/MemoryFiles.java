package dev.monban.engine.testing;

import dev.monban.engine.configuration.SourceFiles;
import dev.monban.engine.function.FileAccess;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of a fixture. */
final class MemoryFiles implements SourceFiles {
  private final SortedMap<String, String> texts;

  /** Files by name, relative to the root module. */
  MemoryFiles(Map<String, String> texts) {
    this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  private static String plain(String path) {
    String name = path.startsWith("./") ? path.substring(2) : path;
    return name.equals(".") ? "" : name;
  }

  @Override
  public boolean admit(String directory) {
    return isDirectory(directory);
  }

  @Override
  public Optional<String> text(String path) {
    return Optional.ofNullable(texts.get(plain(path)));
  }

  @Override
  public Optional<String> named(String path) {
    return text(path);
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return text(path).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> below(String directory) {
    String prefix = plain(directory).isEmpty() ? "" : plain(directory) + "/";
    return texts.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .collect(Collectors.toList());
  }

  @Override
  public List<String> fileNames(String directory) {
    return below(directory).stream()
        .filter(name -> name.indexOf('/') < 0)
        .collect(Collectors.toList());
  }

  @Override
  public List<String> directoryNames(String directory) {
    SortedSet<String> names = new TreeSet<>();
    below(directory).stream()
        .filter(name -> name.indexOf('/') > 0)
        .forEach(name -> names.add(name.substring(0, name.indexOf('/'))));
    return List.copyOf(names);
  }

  @Override
  public FileAccess.Kind kind(String path) {
    if (texts.containsKey(plain(path))) {
      return FileAccess.Kind.FILE;
    }
    return plain(path).isEmpty() || !below(path).isEmpty()
        ? FileAccess.Kind.DIRECTORY
        : FileAccess.Kind.MISSING;
  }

  @Override
  public Optional<String> repository(String directory) {
    return Optional.empty();
  }
}
