package dev.monban.engine.authoring;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.ProviderSchema;
import dev.monban.engine.provider.ProviderSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Declarations for TypeScript and editors: what a policy can use, and what each resource type has
 * in any of the versions at hand.
 */
public final class TypeDeclarations {
  private static final String API = "/dev/monban/engine/monban.d.ts";

  private TypeDeclarations() {}

  /**
   * {@code monban.d.ts}, and a file for each provider of {@code schemas} with the resource types
   * that {@code wanted} takes.
   */
  public static List<NewFile> of(ProviderSchemas schemas, Predicate<String> wanted) {
    List<NewFile> files = new ArrayList<>();
    files.add(new NewFile("monban.d.ts", api()));
    SortedMap<String, List<ProviderSchema>> providers = new TreeMap<>();
    for (ProviderSchema schema : schemas.all()) {
      providers
          .computeIfAbsent(schema.provider().type(), provider -> new ArrayList<>())
          .add(schema);
    }
    providers.forEach(
        (provider, versions) -> {
          String text = provider(versions, wanted);
          if (!text.isEmpty()) {
            files.add(new NewFile(provider + ".d.ts", text));
          }
        });
    return files;
  }

  private static String api() {
    try (InputStream stream = TypeDeclarations.class.getResourceAsStream(API)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + API);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String provider(List<ProviderSchema> versions, Predicate<String> wanted) {
    SortedMap<String, List<BlockSchema>> types = new TreeMap<>();
    for (ProviderSchema version : versions) {
      for (String type : version.types(ResourceMode.MANAGED)) {
        if (wanted.test(type)) {
          version
              .resource(type)
              .ifPresent(
                  block -> types.computeIfAbsent(type, name -> new ArrayList<>()).add(block));
        }
      }
    }
    if (types.isEmpty()) {
      return "";
    }
    DeclaredShapes shapes = new DeclaredShapes();
    StringBuilder resources = new StringBuilder();
    types.forEach(
        (type, blocks) ->
            resources
                .append("    ")
                .append(type)
                .append(": ")
                .append(shapes.of(blocks))
                .append(";\n"));
    return "// Written by \"monban policies types\".\nimport type { OpenList } from \"monban\";\n\n"
        + shapes.declarations()
        + "\ndeclare module \"monban\" {\n  interface ResourceTypes {\n"
        + resources
        + "  }\n}\n";
  }
}
