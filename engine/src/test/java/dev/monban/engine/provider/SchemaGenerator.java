package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Makes a schema file of the engine from what Terraform prints, or from the compact form.
 *
 * <p>Arguments: provider, version, schema (JSON, may be gzipped), the file to write; then, as far
 * as wanted, a file of measured defaults, or {@code like=VERSION} for those of a version that is
 * shipped already.
 */
final class SchemaGenerator {
  private SchemaGenerator() {}

  public static void main(String[] arguments) throws IOException {
    ProviderSource provider = ProviderSource.parse(arguments[0]);
    SemanticVersion version = SemanticVersion.parse(arguments[1]).orElseThrow();
    DocumentedSchema schema = read(provider, version, content(Path.of(arguments[2])));
    for (String source : List.of(arguments).subList(4, arguments.length)) {
      schema = completed(schema, source);
    }
    Files.writeString(Path.of(arguments[3]), SchemaTextWriter.write(schema));
  }

  /** The schema of {@code provider} in {@code json}, in whichever of the two forms it is. */
  static DocumentedSchema read(ProviderSource provider, SemanticVersion version, byte[] json)
      throws IOException {
    String beginning = new String(json, 0, Math.min(json.length, 100), StandardCharsets.UTF_8);
    if (!beginning.contains("\"format_version\"") && !beginning.contains("\"provider_schemas\"")) {
      JsonValue document = JsonValue.parse(new String(json, StandardCharsets.UTF_8));
      return new CompactSchemaDocument((JsonValue.ObjectValue) document).schema(provider, version);
    }
    DocumentedSchema found =
        SchemaDocument.read(new ByteArrayInputStream(json)).stream()
            .filter(schema -> schema.provider().isSameProvider(provider))
            .findFirst()
            .orElseThrow();
    return new DocumentedSchema(provider, version, found.configuration(), blocks(found));
  }

  private static DocumentedSchema completed(DocumentedSchema schema, String source)
      throws IOException {
    if (source.startsWith("like=")) {
      SemanticVersion version = SemanticVersion.parse(source.substring(5)).orElseThrow();
      return schema.completedBy(
          ProviderSchemas.shipped().find(schema.provider(), version).orElseThrow());
    }
    String json = new String(content(Path.of(source)), StandardCharsets.UTF_8);
    MeasuredDefaults defaults = new MeasuredDefaults((JsonValue.ObjectValue) JsonValue.parse(json));
    Map<ResourceMode, Map<String, BlockSchema>> blocks = blocks(schema);
    blocks.get(ResourceMode.MANAGED).replaceAll(defaults::completed);
    return new DocumentedSchema(
        schema.provider(), schema.version(), schema.configuration(), blocks);
  }

  private static Map<ResourceMode, Map<String, BlockSchema>> blocks(ProviderSchema schema) {
    Map<ResourceMode, Map<String, BlockSchema>> blocks = new EnumMap<>(ResourceMode.class);
    for (ResourceMode mode : List.of(ResourceMode.values())) {
      Map<String, BlockSchema> byType = new TreeMap<>();
      schema.types(mode).forEach(type -> byType.put(type, schema.find(mode, type).orElseThrow()));
      blocks.put(mode, byType);
    }
    return blocks;
  }

  private static byte[] content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
      return bytes;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return unpacked.readAllBytes();
    }
  }
}
