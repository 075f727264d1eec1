package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.SemanticVersion;
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

  /**
   * The shipped schemas and the versions that {@code settings} name by the provider's name or
   * address; an unreadable version is an error.
   */
  public static Diagnosed<ProviderSettings> of(InputSettings settings) {
    SortedMap<ProviderSource, SemanticVersion> chosen = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    settings
        .providerVersions()
        .forEach(
            (name, text) -> {
              Optional<SemanticVersion> version = SemanticVersion.parse(text);
              version.ifPresent(found -> chosen.put(source(name), found));
              if (version.isEmpty()) {
                diagnostics.add(
                    Diagnostic.error(
                            "invalid-version",
                            "Invalid provider version",
                            "\""
                                + text
                                + "\", given for the provider "
                                + name
                                + ", is not a version.")
                        .withHint("Write, for example, --provider-version " + name + "=5.100.0."));
              }
            });
    return new Diagnosed<>(
        new ProviderSettings(ProviderSchemas.shipped(), Collections.unmodifiableSortedMap(chosen)),
        diagnostics);
  }

  private static ProviderSource source(String name) {
    return name.contains("/") ? ProviderSource.parse(name) : ProviderSource.implied(name);
  }
}
