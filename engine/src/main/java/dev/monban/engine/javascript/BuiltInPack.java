package dev.monban.engine.javascript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policies that ship with the product: resources beside the engine's classes, with an index.
 */
final class BuiltInPack implements Pack {
  private static final String FOLDER = "dev/monban/policies/";

  private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

  /** The index; empty when no policies ship with this engine. */
  Optional<String> index() {
    return read(PolicyIndex.FILE);
  }

  @Override
  public String display(String path) {
    return "built-in:" + path;
  }

  /** The index knows them. */
  @Override
  public List<String> policies() {
    return List.of();
  }

  @Override
  public Optional<String> read(String path) {
    return read.computeIfAbsent(path, BuiltInPack::readResource);
  }

  private static Optional<String> readResource(String path) {
    ClassLoader loader = BuiltInPack.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream(FOLDER + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
