package dev.monban.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.testing.TestReport;
import dev.monban.engine.testing.TestRequest;
import dev.monban.engine.testing.TestRun;
import dev.monban.engine.testing.TestTextWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaffoldTest {
  private static final Scaffold SCAFFOLD = new Scaffold(ProviderSchemas.shipped());

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws_ebs_volume",
        "aws_lb",
        "aws_s3_bucket",
        "aws_iam_role_policy_attachment",
        "aws_default_vpc",
        "google_storage_bucket",
        "azurerm_storage_account"
      })
  void a_policy_on_a_type_passes_its_test(String type) throws IOException {
    assertThat(outcome(new NewPolicy("example-of-mine", type, CheckKind.RESOURCE)))
        .isEqualTo("All passed: 5 checks of 1 policy\n");
  }

  @ParameterizedTest
  @EnumSource(CheckKind.class)
  void a_policy_with_any_check_passes_its_test(CheckKind check) throws IOException {
    assertThat(outcome(new NewPolicy("example-of-mine", "aws_instance", check)))
        .startsWith("All passed: ");
  }

  @Test
  void a_type_without_plain_arguments_is_judged_by_its_name() throws IOException {
    String type = "aws_ebs_default_kms_key";
    NewPolicy policy = new NewPolicy("example-of-mine", type, CheckKind.RESOURCE);

    assertThat(outcome(policy)).startsWith("All passed: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one", "Two-words", "a--b", "-a-b", "a-b-", "a_b-c", "a-b.policy"})
  void refuses_what_is_no_id(String id) {
    Diagnosed<List<NewFile>> files =
        SCAFFOLD.policy(new NewPolicy(id, "aws_lb", CheckKind.RESOURCE));

    assertThat(files.result()).isEmpty();
    assertThat(files.diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.summary()).isEqualTo("Invalid id of a policy"));
  }

  @Test
  void refuses_a_type_that_does_not_exist_and_says_which_is_near() {
    Diagnosed<List<NewFile>> files =
        SCAFFOLD.policy(new NewPolicy("a-b", "aws_instence", CheckKind.RESOURCE));

    assertThat(files.result()).isEmpty();
    assertThat(files.diagnostics().get(0).hint()).contains("Did you mean \"aws_instance\"?");
  }

  private String outcome(NewPolicy policy) throws IOException {
    Diagnosed<List<NewFile>> files = SCAFFOLD.policy(policy);
    assertThat(files.diagnostics()).isEmpty();
    for (NewFile file : files.result()) {
      Files.writeString(directory.resolve(file.name()), file.text());
    }
    TestReport report =
        TestRun.run(
            new TestRequest(
                directory,
                List.of(Path.of(".")),
                new PolicySelection(List.of(), List.of(), PolicySelection.ALL, PolicySeverity.INFO),
                new TreeMap<>(),
                List.of(),
                1,
                false));
    assertThat(report.diagnostics()).isEmpty();
    StringWriter text = new StringWriter();
    new TestTextWriter(false, false).write(report, text);
    return text.toString();
  }
}
