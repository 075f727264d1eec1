package dev.monban.engine.configuration;

import dev.monban.engine.function.FileAccess;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that a test writes down as one text: a line {@code -- name --} begins each of them. */
public final class TextFiles implements SourceFiles {
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Integer> reads = new LinkedHashMap<>();

  private TextFiles() {}

  /** The files in {@code text}; what stands before the first name is {@code main.tf}. */
  public static TextFiles of(String text) {
    TextFiles files = new TextFiles();
    String name = "main.tf";
    StringBuilder content = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        files.put(name, content);
        name = line.substring(3, line.length() - 3);
        content = new StringBuilder();
      } else {
        content.append(line).append('\n');
      }
    }
    files.put(name, content);
    return files;
  }

  /** Files by their names. */
  public static TextFiles of(Map<String, String> texts) {
    TextFiles files = new TextFiles();
    files.texts.putAll(texts);
    return files;
  }

  private void put(String name, StringBuilder content) {
    if (!content.toString().isBlank()) {
      texts.put(name, content.toString());
    }
  }

  /** How often the file {@code path} has been read. */
  public int reads(String path) {
    return reads.getOrDefault(path, 0);
  }

  @Override
  public boolean admit(String directory) {
    return isDirectory(directory);
  }

  @Override
  public Optional<String> text(String path) {
    reads.merge(path, 1, Integer::sum);
    return Optional.ofNullable(texts.get(path));
  }

  @Override
  public Optional<String> named(String path) {
    return text(path);
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return text(path).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> fileNames(String directory) {
    return children(directory, false);
  }

  @Override
  public List<String> directoryNames(String directory) {
    return children(directory, true);
  }

  private List<String> children(String directory, boolean directories) {
    String prefix = directory.isEmpty() ? "" : directory + "/";
    Set<String> names = new TreeSet<>();
    for (String path : texts.keySet()) {
      if (path.startsWith(prefix)) {
        String rest = path.substring(prefix.length());
        int slash = rest.indexOf('/');
        if (slash >= 0 == directories) {
          names.add(slash < 0 ? rest : rest.substring(0, slash));
        }
      }
    }
    return new ArrayList<>(names);
  }

  @Override
  public FileAccess.Kind kind(String path) {
    if (texts.containsKey(path)) {
      return FileAccess.Kind.FILE;
    }
    boolean directory =
        path.isEmpty() || texts.keySet().stream().anyMatch(name -> name.startsWith(path + "/"));
    return directory ? FileAccess.Kind.DIRECTORY : FileAccess.Kind.MISSING;
  }

  @Override
  public Optional<String> repository(String directory) {
    return Optional.of("");
  }
}
