package dev.monban.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaSelectionTest {
  private static final ProviderSource AWS = ProviderSource.implied("aws");
  private final ProviderSchemas schemas = ProviderSchemas.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''              | 6.25.0",
        ">= 4.0          | 6.25.0",
        "~> 6.0          | 6.25.0",
        "~> 6.99         | 6.25.0",
        "~> 5.0          | 5.100.0",
        "~> 5.31.0       | 5.100.0",
        ">= 5.0, < 6     | 5.100.0",
        "> 5.10.1, < 5.11| 5.100.0",
        "< 6.0.0         | 5.100.0",
        "5.100.0         | 5.100.0",
        "~> 4.0          | 5.100.0",
        "~> 7.0          | 6.25.0",
      })
  void the_newest_shipped_version_that_the_constraint_allows_counts(String text, String version) {
    SchemaSelection selection =
        new SchemaSelection(
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(Map.of(AWS, VersionConstraint.parse(text).orElseThrow())));

    assertThat(selection.select(schemas, AWS).orElseThrow().version()).hasToString(version);
  }

  @Test
  void what_the_user_says_beats_the_lock_file_which_beats_the_constraint() {
    SortedMap<ProviderSource, VersionConstraint> constraints =
        new TreeMap<>(Map.of(AWS, VersionConstraint.ANY));

    SchemaSelection locked = new SchemaSelection(new TreeMap<>(), version("5.9.0"), constraints);
    SchemaSelection chosen = new SchemaSelection(version("6.1.0"), version("5.9.0"), constraints);

    assertThat(locked.select(schemas, AWS).orElseThrow().version().major()).isEqualTo(5);
    assertThat(chosen.select(schemas, AWS).orElseThrow().version().major()).isEqualTo(6);
  }

  @Test
  void a_provider_from_another_registry_is_the_same() {
    ProviderSource mirrored = ProviderSource.parse("registry.opentofu.org/hashicorp/aws");

    assertThat(SchemaSelection.NEWEST.select(schemas, mirrored)).isPresent();
  }

  @Test
  void a_provider_that_nobody_knows_has_no_schema() {
    assertThat(SchemaSelection.NEWEST.select(schemas, ProviderSource.parse("acme/aws"))).isEmpty();
  }

  private static SortedMap<ProviderSource, SemanticVersion> version(String version) {
    return new TreeMap<>(Map.of(AWS, SemanticVersion.parse(version).orElseThrow()));
  }
}
