package dev.monban.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.policy.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestRunTest {
  private static final String POLICY =
      """
      export default {
        id: "aws-ebs-encrypted",
        title: "Volumes are encrypted",
        severity: "high",
        resources: ["aws_ebs_volume"],
        checkResource(volume, { report }) {
          if (!volume.encrypted) report("It is not encrypted.", { at: "encrypted" });
        },
      };
      """;
  private static final String CASES =
      """
      export default {
        satisfied: { "it is": `resource "aws_ebs_volume" "v" { encrypted = true }` },
        violated: {
          "it is not": `
            resource "aws_ebs_volume" "v" {
              # violation: It is not encrypted.
              encrypted = false
            }
          `,
        },
        undecided: {
          "who knows": `
            variable "encrypted" {}
            # undecided: var.encrypted
            resource "aws_ebs_volume" "v" { encrypted = var.encrypted }
          `,
        },
        %s
      };
      """;

  @TempDir private Path directory;

  @Test
  void passes_what_is_as_it_should_be_and_says_which_verdicts_were_seen() throws IOException {
    TestReport report = run(POLICY, CASES.formatted(""));

    assertThat(text(report)).isEqualTo("All passed: 5 checks of 1 policy\n");
    assertThat(report.results().get("aws-ebs-encrypted"))
        .flatMap(CaseResult::verdicts)
        .containsExactly(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNDECIDED);
  }

  @Test
  void shows_the_difference_where_it_is_written() throws IOException {
    TestReport report =
        run(POLICY, CASES.formatted("").replace("# violation: It is not enc", "# violation: Enc"));

    assertThat(text(report))
        .isEqualTo(
            """
            failed  aws-ebs-encrypted  violated: it is not
              Found (+) is not what is expected (-):
                aws-ebs-encrypted.test.js:7
                  - # violation: Encrypted.
                  + # violation: It is not encrypted.
                    encrypted = false

            1 failed of 5 checks of 1 policy
            """);
  }

  @Test
  void points_into_a_fixture_that_is_not_valid() throws IOException {
    TestReport report = run(POLICY, CASES.formatted("").replace("= true }", "= nothing.there }"));

    assertThat(text(report))
        .contains("aws-ebs-encrypted.test.js:2: The fixture is not valid: Reference to undeclared");
  }

  @Test
  void finds_a_policy_that_an_unknown_value_turns_around() throws IOException {
    String careless =
        POLICY.replace(
            "if (!volume.encrypted)",
            "let on = false; try { on = volume.encrypted; } catch { on = true; } if (!on)");
    String guess = CASES.formatted("").replace("# undecided: var.encrypted\n", "\n");

    // The engine remembers the read, whatever the policy catches: it stays undecided.
    assertThat(text(run(careless, CASES.formatted("")))).startsWith("All passed");
    assertThat(text(run(careless, guess))).contains("+ # undecided: var.encrypted");
  }

  @Test
  void finds_a_policy_on_which_the_order_of_blocks_tells() throws IOException {
    String first =
        POLICY
            .replace(
                "if (!volume.encrypted)",
                "const first = configuration.literals().find(() => true);"
                    + "if (!volume.encrypted || first?.text === \"z\")")
            .replace("{ report }", "{ configuration, report }");
    String two =
        """
        notApplicable: { "none": `locals { two = ["a", "z"] }` },
        """;
    String blocks =
        """
        encrypted = true
        }
        resource "aws_ebs_volume" "a" {
          availability_zone = "a"
          encrypted = true
        }
        resource "aws_ebs_volume" "z" {
          availability_zone = "z"
          encrypted = true
        """;

    assertThat(
            text(
                run(
                    first,
                    CASES.formatted(two).replace("{ encrypted = true }", "{\n" + blocks + "}"))))
        .contains("In another order of the blocks something else is found");
  }

  @Test
  void judges_a_plan_like_its_source() throws IOException {
    String same =
        CASES
            .formatted("")
            .replace(
                "satisfied: {",
                "satisfied: { \"planned\": { source: `resource \"aws_ebs_volume\" \"p\" { encrypted = true }`, plan:"
                    + " [{ address: \"aws_ebs_volume.p\", actions: [\"create\"], before: null, after: { encrypted: true"
                    + " } }] },");

    assertThat(text(run(POLICY, same))).startsWith("All passed: 6 checks");
    assertThat(
            text(
                run(POLICY, same.replace("after: { encrypted: true", "after: { encrypted: false"))))
        .contains("aws_ebs_volume.p is satisfied from source, and violated from the plan.");
  }

  @Test
  void refuses_members_that_do_not_exist_and_cases_that_come_twice() throws IOException {
    assertThat(
            text(
                run(
                    POLICY,
                    CASES.formatted(
                        """
                        notApplicable: {
                          "odd": { sorce: "", messages: "no" },
                          "again": `resource "aws_ebs_volume" "v" { encrypted = true }`,
                        },
                        """))))
        .contains(
            "The case \"odd\" has no member `sorce`; did you mean `source`?",
            "The case \"odd\" takes a list of texts as `messages`.",
            "The case \"odd\" has neither `source` nor `roots` nor `plan`.",
            "The case \"again\" is the same as \"it is\".");
  }

  @Test
  void asks_for_a_test_and_for_policies() throws IOException {
    Files.writeString(directory.resolve("aws-ebs-encrypted.policy.js"), POLICY);

    assertThat(text(run(directory, PolicySelection.ALL)))
        .contains("There is no aws-ebs-encrypted.test.js beside the policy");
    Path empty = Files.createDirectory(directory.resolve("empty"));
    TestReport nothing = run(empty, PolicySelection.ALL);
    assertThat(text(nothing)).isEqualTo("Nothing was tested.\n");
    assertThat(nothing.hasErrors()).isTrue();
  }

  @Test
  void writes_xml_for_continuous_integration() throws IOException {
    StringWriter xml = new StringWriter();
    new TestJunitWriter()
        .write(run(POLICY, CASES.formatted("").replace("It is not enc", "<\u0001> enc")), xml);

    assertThat(xml.toString())
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites tests="5" failures="1">
              <testsuite name="aws-ebs-encrypted" tests="5" failures="1">
            """)
        .contains("name=\"satisfied: it is\" file=\"aws-ebs-encrypted.test.js\" line=\"2\"")
        .contains("- # violation: &lt;\ufffd&gt; encrypted.");
  }

  private TestReport run(String policy, String test) throws IOException {
    Files.writeString(directory.resolve("aws-ebs-encrypted.policy.js"), policy);
    Files.writeString(directory.resolve("aws-ebs-encrypted.test.js"), test);
    return run(directory, PolicySelection.ALL);
  }

  private static TestReport run(Path start, String set) {
    return TestRun.run(
        new TestRequest(
            start,
            List.of(Path.of(".")),
            new PolicySelection(List.of(), List.of(), set, PolicySeverity.INFO),
            new TreeMap<>(),
            List.of(),
            1,
            false));
  }

  private static String text(TestReport report) throws IOException {
    StringWriter text = new StringWriter();
    new TestTextWriter(false, false).write(report, text);
    return text.toString();
  }
}
