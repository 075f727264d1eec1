package dev.monban.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.Limits;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.provider.ProviderSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Path POLICIES = Path.of("src/main/policies");
  private static final Path CATALOGUE = Path.of("README.md");
  private static final String INTRODUCTION =
      """
      # The policies that ship with Monban

      Each policy is three files under `src/main/policies`: `<id>.policy.js` asks the question, `<id>.test.js` shows \
      right, wrong and undecided configurations, `<id>.md` says why, and when it may be ignored. What several policies \
      need lies in `lib`.

      `monban policies show ID` prints what a policy says of itself. [docs](docs/README.md) holds a page for each with \
      examples, lists by service, severity and framework, and checklists, as `monban policies docs` writes them.

      After a change run `mvn -pl policies -am test`: it also writes `index.json`, `docs` and this page where they are \
      out of date, and fails, so that somebody looks at them before they are committed.

      | Policy | Severity | What it asks for |
      | --- | --- | --- |
      """;

  @Test
  void the_catalogue_lists_every_policy() throws IOException {
    String expected;
    try (JavaScriptPolicies policies =
        new JavaScriptPolicies(ProviderSchemas.shipped(), Limits.DEFAULT)) {
      Diagnosed<List<Policy>> loaded = policies.load(List.of(POLICIES));
      assertThat(loaded.diagnostics()).isEmpty();
      expected =
          loaded.result().stream()
              .map(policy -> row(policy.metadata()))
              .collect(Collectors.joining("", INTRODUCTION, ""));
    }
    String kept = Files.exists(CATALOGUE) ? Files.readString(CATALOGUE) : "";
    if (!kept.equals(expected)) {
      Files.writeString(CATALOGUE, expected);
    }

    assertThat(kept)
        .as("%s was not up to date; it has been written: look at it and commit it", CATALOGUE)
        .isEqualTo(expected);
  }

  private static String row(PolicyMetadata policy) {
    return "| [%s](src/main/policies/%s) | %s | %s |%n"
        .formatted(policy.id(), policy.docs(), policy.severity().label(), policy.title())
        .replace("\r\n", "\n");
  }
}
