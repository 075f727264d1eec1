package dev.monban.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.authoring.NewFile;
import dev.monban.engine.authoring.PolicyLibrary;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.Limits;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.testing.PolicyDocumentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Path POLICIES = Path.of("src/main/policies");
  private static final Path DOCUMENTATION = Path.of("docs");

  @Test
  void the_documentation_says_what_the_policies_say() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    pages().forEach(page -> expected.put(page.name(), page.text()));
    Map<String, String> kept = kept();
    for (Map.Entry<String, String> page : expected.entrySet()) {
      if (!page.getValue().equals(kept.get(page.getKey()))) {
        Path file = DOCUMENTATION.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
    }
    for (String name : kept.keySet()) {
      if (!expected.containsKey(name)) {
        Files.delete(DOCUMENTATION.resolve(name));
      }
    }

    assertThat(kept)
        .as("%s was not up to date; it has been written: look at it and commit it", DOCUMENTATION)
        .isEqualTo(expected);
  }

  private static List<NewFile> pages() {
    try (JavaScriptPolicies policies =
        new JavaScriptPolicies(ProviderSchemas.shipped(), Limits.DEFAULT)) {
      Diagnosed<List<Policy>> loaded = policies.load(List.of(POLICIES));
      assertThat(loaded.diagnostics()).isEmpty();
      return PolicyLibrary.pages(
          loaded.result().stream()
              .map(policy -> PolicyDocumentation.of(policies, policy))
              .collect(Collectors.toList()));
    }
  }

  private static Map<String, String> kept() throws IOException {
    Map<String, String> kept = new TreeMap<>();
    if (Files.exists(DOCUMENTATION)) {
      try (Stream<Path> files = Files.walk(DOCUMENTATION)) {
        for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
          kept.put(
              DOCUMENTATION.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
    return kept;
  }
}
