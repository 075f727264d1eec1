package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.json.JsonLimits;
import dev.monban.engine.json.JsonReader;
import dev.monban.engine.value.CodePoints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what {@code terraform providers schema -json} prints, provider by provider.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/cli/commands/providers/schema">terraform
 *     providers schema</a>
 */
public final class SchemaDocument {
  /** The document does not tell versions. */
  private static final SemanticVersion UNSTATED = SemanticVersion.release(0, 0, 0);

  private final JsonReader reader;

  private SchemaDocument(JsonReader reader) {
    this.reader = reader;
  }

  /**
   * The schemas in {@code document}, completed by what {@code shipped} knows of the plans of the
   * same provider.
   *
   * @throws IOException when it cannot be read, is not JSON, or is not of this form
   */
  public static List<ProviderSchema> read(InputStream document, ProviderSchemas shipped)
      throws IOException {
    List<ProviderSchema> completed = new ArrayList<>();
    for (DocumentedSchema schema : read(document)) {
      Optional<ProviderSchema> known = shipped.find(schema.provider(), VersionConstraint.ANY);
      completed.add(known.isPresent() ? schema.completedBy(known.get()) : schema);
    }
    return completed;
  }

  static List<DocumentedSchema> read(InputStream document) throws IOException {
    try (JsonReader reader = JsonReader.of(document, JsonLimits.DEFAULT)) {
      return new SchemaDocument(reader).document();
    }
  }

  private List<DocumentedSchema> document() throws IOException {
    List<DocumentedSchema> schemas = new ArrayList<>();
    boolean[] found = {false};
    members(
        name -> {
          if (name.equals("provider_schemas")) {
            found[0] = true;
            members(provider -> schemas.add(provider(ProviderSource.parse(provider))));
          } else {
            reader.skip();
          }
        });
    if (!found[0]) {
      throw reader.error("this is not the output of `terraform providers schema -json`");
    }
    return schemas;
  }

  private DocumentedSchema provider(ProviderSource source) throws IOException {
    Map<ResourceMode, Map<String, BlockSchema>> blocks = new EnumMap<>(ResourceMode.class);
    BlockSchema[] configuration = {BlockSchema.EMPTY};
    members(
        name -> {
          switch (name) {
            case "provider" -> configuration[0] = schema();
            case "resource_schemas" -> blocks.put(ResourceMode.MANAGED, schemas());
            case "data_source_schemas" -> blocks.put(ResourceMode.DATA, schemas());
            case "ephemeral_resource_schemas" -> blocks.put(ResourceMode.EPHEMERAL, schemas());
            default -> reader.skip();
          }
        });
    return new DocumentedSchema(source, UNSTATED, configuration[0], blocks);
  }

  private Map<String, BlockSchema> schemas() throws IOException {
    Map<String, BlockSchema> schemas = new TreeMap<>(CodePoints.ORDER);
    members(type -> schemas.put(type, schema()));
    return schemas;
  }

  private BlockSchema schema() throws IOException {
    BlockSchema[] block = {BlockSchema.EMPTY};
    members(
        name -> {
          if (name.equals("block")) {
            block[0] = new SchemaBlockReader(reader).block();
          } else {
            reader.skip();
          }
        });
    return block[0];
  }

  private void members(SchemaBlockReader.Member member) throws IOException {
    SchemaBlockReader.members(reader, member);
  }
}
