package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.provider.ProviderSchema;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.SchemaDocument;
import dev.monban.engine.provider.SemanticVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which provider schemas are at hand, and which versions the user chose.
 *
 * @param versions the versions of {@code --provider-version}
 */
public record ProviderSettings(
    ProviderSchemas schemas, SortedMap<ProviderSource, SemanticVersion> versions) {

  /** The shipped schemas, no version chosen. */
  public static ProviderSettings shipped() {
    return new ProviderSettings(ProviderSchemas.shipped(), Collections.emptySortedMap());
  }

  /**
   * The shipped schemas and the versions that {@code settings} name by the provider's name or
   * address; an unreadable version is an error. Schemas of further files go before the shipped
   * ones.
   */
  public static Diagnosed<ProviderSettings> of(InputSettings settings) {
    return of(settings.directory(), settings.providerVersions(), settings.providerSchemas());
  }

  /** The same for versions by provider, and files whose relative names begin at {@code start}. */
  public static Diagnosed<ProviderSettings> of(
      Path start, SortedMap<String, String> versions, List<String> schemaFiles) {
    SortedMap<ProviderSource, SemanticVersion> chosen = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    versions.forEach(
        (name, text) -> {
          Optional<SemanticVersion> version = SemanticVersion.parse(text);
          version.ifPresent(found -> chosen.put(source(name), found));
          if (version.isEmpty()) {
            diagnostics.add(
                Diagnostic.error(
                        "invalid-version",
                        "Invalid provider version",
                        "\"" + text + "\", given for the provider " + name + ", is not a version.")
                    .withHint("Write, for example, --provider-version " + name + "=5.100.0."));
          }
        });
    return new Diagnosed<>(
        new ProviderSettings(
            schemas(start, schemaFiles, diagnostics), Collections.unmodifiableSortedMap(chosen)),
        diagnostics);
  }

  private static ProviderSchemas schemas(
      Path start, List<String> files, List<Diagnostic> diagnostics) {
    ProviderSchemas schemas = ProviderSchemas.shipped();
    for (String file : files) {
      try (InputStream document = Files.newInputStream(start.resolve(file))) {
        for (ProviderSchema schema : SchemaDocument.read(document, schemas)) {
          schemas = schemas.with(schema);
        }
      } catch (IOException | InvalidPathException unreadable) {
        diagnostics.add(
            Diagnostic.error(
                    "provider-schema-unreadable",
                    "Provider schema cannot be read",
                    file + ": " + reason(unreadable) + ".")
                .withHint("Write one with: terraform providers schema -json > schema.json"));
      }
    }
    return schemas;
  }

  private static String reason(Exception problem) {
    return problem instanceof NoSuchFileException
        ? "there is no such file"
        : String.valueOf(problem.getMessage());
  }

  private static ProviderSource source(String name) {
    return name.contains("/") ? ProviderSource.parse(name) : ProviderSource.implied(name);
  }
}
