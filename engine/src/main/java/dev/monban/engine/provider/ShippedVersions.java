package dev.monban.engine.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The schemas that come with the engine, by file name; none is opened before it is asked for. */
final class ShippedVersions {
  private static final String REGISTRY = "registry.terraform.io";
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(new ProviderSource(REGISTRY, "hashicorp", "aws"), "5.100.0"),
          new Entry(new ProviderSource(REGISTRY, "hashicorp", "aws"), "6.25.0"),
          new Entry(new ProviderSource(REGISTRY, "hashicorp", "azurerm"), "4.55.0"),
          new Entry(new ProviderSource(REGISTRY, "hashicorp", "google"), "6.50.0"),
          new Entry(ProviderSource.BUILTIN, "1.11.4"));

  private ShippedVersions() {}

  static List<ProviderSchema> all() {
    List<ProviderSchema> schemas = new ArrayList<>();
    ENTRIES.forEach(entry -> schemas.add(entry.schema()));
    return Collections.unmodifiableList(schemas);
  }

  private record Entry(ProviderSource provider, String version) {

    ProviderSchema schema() {
      String file = provider.type() + "-" + version + ".schema";
      return new ShippedSchema(
          provider, SemanticVersion.parse(version).orElseThrow(), () -> SchemaText.load(file));
    }
  }
}
