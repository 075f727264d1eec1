package dev.monban.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.Limits;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSettingsTest {
  private static final JavaScriptPolicies JAVASCRIPT =
      new JavaScriptPolicies(ProviderSchemas.shipped(), Limits.DEFAULT);
  private static final String POLICY =
      """
      export default {
        id: "acme-days", title: "It holds", severity: "low",
        parameters: { days: { type: "number", default: 7, description: "How long." } },
        checkConfiguration() {},
      };
      """;

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    JAVASCRIPT.close();
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("acme")).resolve("acme-days.policy.js"), POLICY);
  }

  @Test
  void a_pack_changes_severity_parameters_and_sets_of_policies_of_another() throws IOException {
    Diagnosed<PolicyCatalogue> catalogue =
        load(
            """
            sets: { baseline: [acme-days], recommended: [acme-days] }
            policies: { acme-days: { severity: critical, parameters: { days: 30 } } }
            """);

    assertThat(catalogue.diagnostics()).isEmpty();
    PolicyMetadata policy = catalogue.result().policy("acme-days").metadata();
    assertThat(policy.severity()).isEqualTo(PolicySeverity.CRITICAL);
    assertThat(policy.sets()).contains("recommended", "all", "baseline").doesNotHaveDuplicates();
    assertThat(policy.parameters().get("days").defaultValue()).isEqualTo(Value.number(30));
    assertThat(policy.parameters().get("days").description()).isEqualTo("How long.");
  }

  @Test
  void what_does_not_exist_or_fit_is_told_where_it_stands() throws IOException {
    assertThat(
            load("""
                    sets:
                      baseline: [acme-dyas, nothing-like-it]
                    policies:
                      acme-day:
                        severity: high
                      acme-days:
                        parameters:
                          dyas: 3
                          days: soon
                    """)
                .diagnostics())
        .extracting(problem -> problem + " " + problem.hint().orElse(""))
        .containsExactly(
            at("2:14") + "There is no policy \"acme-dyas\". Did you mean \"acme-days\"?",
            at("2:25")
                + "There is no policy \"nothing-like-it\"."
                + " Run \"monban policies list --set all\" to see the ids.",
            at("4:3") + "There is no policy \"acme-day\". Did you mean \"acme-days\"?",
            at("8:7") + "acme-days has no parameter \"dyas\". Did you mean \"days\"?",
            at("9:7") + "acme-days.days takes number. Write it as JSON, such as 30.");
  }

  @Test
  void two_packs_that_set_the_same_disagree() throws IOException {
    String text = "policies: { acme-days: { severity: high, parameters: { days: 1 } } }";
    Files.writeString(folder.resolve("acme/monban-pack.yaml"), text);

    assertThat(load(text).diagnostics())
        .extracting(Diagnostic::detail)
        .containsExactly(
            "The pack of acme/monban-pack.yaml sets the severity of acme-days, too.",
            "The pack of acme/monban-pack.yaml sets acme-days.days, too.");
  }

  private Diagnosed<PolicyCatalogue> load(String manifest) throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("profile")).resolve("monban-pack.yaml"), manifest);
    return PolicyCatalogue.load(JAVASCRIPT, folder, List.of(Path.of("acme"), Path.of("profile")));
  }

  private static String at(String place) {
    return "profile/monban-pack.yaml:" + place + ": Invalid manifest of a pack: ";
  }
}
