package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A schema that comes with the engine; reads only the lines it is asked for, each once. */
final class ShippedSchema implements ProviderSchema {
  private final ProviderSource provider;
  private final SemanticVersion version;
  private final Supplier<SchemaText> source;
  private final Map<String, Optional<BlockSchema>> read = new ConcurrentHashMap<>();

  private volatile @Nullable SchemaText text;

  ShippedSchema(ProviderSource provider, SemanticVersion version, Supplier<SchemaText> source) {
    this.provider = provider;
    this.version = version;
    this.source = source;
  }

  @Override
  public ProviderSource provider() {
    return provider;
  }

  @Override
  public SemanticVersion version() {
    return version;
  }

  @Override
  public Optional<BlockSchema> find(ResourceMode mode, String type) {
    boolean own = type.startsWith(provider.type() + "_") && type.indexOf('\t') < 0;
    return own ? line(prefix(mode) + type) : Optional.empty();
  }

  @Override
  public List<String> types(ResourceMode mode) {
    return text().keys(prefix(mode));
  }

  @Override
  public BlockSchema configuration() {
    return line("c").orElse(BlockSchema.EMPTY);
  }

  /** How many lines have been read, for whoever doubts that it is few. */
  int linesRead() {
    return read.size();
  }

  private Optional<BlockSchema> line(String key) {
    Optional<BlockSchema> known = read.get(key);
    if (known == null) {
      // Not computeIfAbsent: a line reads the lines of its shared blocks.
      known = text().find(key).map(line -> new SchemaLineReader(line, this::shared).read());
      Optional<BlockSchema> first = read.putIfAbsent(key, known);
      known = first == null ? known : first;
    }
    return known;
  }

  private BlockSchema shared(String name) {
    return line("b " + name)
        .orElseThrow(
            () -> new IllegalStateException("The schema " + provider + " lacks the block " + name));
  }

  private SchemaText text() {
    SchemaText loaded = text;
    if (loaded == null) {
      synchronized (read) {
        loaded = text;
        if (loaded == null) {
          loaded = source.get();
          text = loaded;
        }
      }
    }
    return loaded;
  }

  /** How the keys of a mode begin. */
  static String prefix(ResourceMode mode) {
    return switch (mode) {
      case MANAGED -> "r ";
      case DATA -> "d ";
      case EPHEMERAL -> "e ";
    };
  }
}
