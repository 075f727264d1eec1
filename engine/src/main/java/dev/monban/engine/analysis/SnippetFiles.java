package dev.monban.engine.analysis;

import dev.monban.engine.configuration.SourceFiles;
import dev.monban.engine.configuration.SourcePath;
import dev.monban.engine.function.FileAccess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A root module that consists of texts, in the place of whatever Terraform lies in its directory;
 * functions see the files there as they are.
 *
 * @param texts by the name of the file in the root module
 */
record SnippetFiles(SourceFiles around, String root, Map<String, String> texts)
    implements SourceFiles {

  /** Keeps its own copy. */
  SnippetFiles {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  private Optional<String> snippet(String path) {
    String name = SourcePath.relativize(SourcePath.normalize(root), SourcePath.normalize(path));
    return Optional.ofNullable(texts.get(name));
  }

  @Override
  public boolean admit(String directory) {
    return around.admit(directory);
  }

  @Override
  public Optional<String> text(String path) {
    return snippet(path).or(() -> around.text(path));
  }

  @Override
  public Optional<String> named(String path) {
    return around.named(path);
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return around.bytes(path);
  }

  @Override
  public List<String> fileNames(String directory) {
    return SourcePath.normalize(directory).equals(SourcePath.normalize(root))
        ? new ArrayList<>(texts.keySet())
        : around.fileNames(directory);
  }

  @Override
  public List<String> directoryNames(String directory) {
    return around.directoryNames(directory);
  }

  @Override
  public FileAccess.Kind kind(String path) {
    return around.kind(path);
  }

  @Override
  public Optional<String> repository(String directory) {
    return Optional.empty();
  }
}
