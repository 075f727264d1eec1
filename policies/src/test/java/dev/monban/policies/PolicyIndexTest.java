package dev.monban.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.Limits;
import dev.monban.engine.provider.ProviderSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PolicyIndexTest {
  private static final Path POLICIES = Path.of("src/main/policies");
  private static final Path INDEX = POLICIES.resolve("index.json");

  @Test
  void the_index_says_what_the_policies_say() throws IOException {
    Diagnosed<String> index;
    try (JavaScriptPolicies policies =
        new JavaScriptPolicies(ProviderSchemas.shipped(), Limits.DEFAULT)) {
      index = policies.index(POLICIES);
    }
    assertThat(index.diagnostics()).isEmpty();
    String kept = Files.exists(INDEX) ? Files.readString(INDEX) : "";
    if (!kept.equals(index.result())) {
      Files.writeString(INDEX, index.result());
    }

    assertThat(kept)
        .as("%s was not up to date; it has been written: run again and commit it", INDEX)
        .isEqualTo(index.result());
  }
}
