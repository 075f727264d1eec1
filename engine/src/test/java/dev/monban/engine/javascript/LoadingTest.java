package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameters;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadingTest {
  private static final Bench BENCH =
      new Bench(new Limits(2_000_000, 200, 32L << 20, 0, 0, 2_000, 4_000, 1_000, 64 << 10));
  private static final String RIGHT = policy("checkConfiguration() {}");

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @Test
  void a_policy_says_what_it_is() {
    PolicyMetadata metadata =
        BENCH
            .policyOf(
                policy(
                    "remediation: \"Mend it.\", resources: [\"aws_lb\", \"aws_alb\"], aliases: [\"old\"],\n"
                        + "equivalents: { checkov: [\"CKV_1\"] }, sets: [],\n"
                        + "parameters: { days: { type: \"number\", default: 30, description: \"How long.\" } },\n"
                        + "checkResource() {}"))
            .metadata();

    assertThat(metadata.id()).isEqualTo("test-policy");
    assertThat(metadata.severity()).isEqualTo(PolicySeverity.HIGH);
    assertThat(metadata.check()).isEqualTo(CheckKind.RESOURCE);
    assertThat(metadata.types()).containsExactly("aws_lb", "aws_alb");
    assertThat(metadata.sets()).containsExactly("all");
    assertThat(metadata.provider()).isEqualTo("any");
    assertThat(metadata.equivalents()).containsEntry("checkov", List.of("CKV_1"));
    assertThat(metadata.parameters().get("days").defaultValue()).isEqualTo(Value.number(30));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export default { };                                   | 1:1  | the policy has no check             | collect",
        "export default 7;                                     | 1:1  | the default export is not an object | id: \"test-policy\"",
        "export default { id: 'x', title: 'T', severity: 'low', checkConfiguration() {} }; | 1:1 | the id \"x\" is not the file's name | x.policy.js",
        "export default { id: 'test-policy', title: 'T.', severity: 'low', checkConfiguration() {} }; | 1:1 | the title ends with a period | period",
        "export default { id: 'test-policy', title: 'T', severity: 'bad', checkConfiguration() {} }; | 1:1 | there is no severity \"bad\" | critical",
        "export default { id: 'test-policy', title: 'T', severity: 'low', checkResource() {} }; | 1:1 | does not say which resource types | aws_lb",
        "export default { id: 'test-policy', title: 'T', severity: 'low', resorces: [], checkConfiguration() {} }; | 1:1 | no member `resorces` | `resources`",
        "export default { id: 'test-policy', title: 'T', severity: 'low', checkConfiguration() {}, checkChange() {} }; | 1:1 | do not go together | one of",
        "export default { id: 'test-policy', title: 'T', severity: 'low', checkFleet() {} }; | 1:1 | do not go together | collect",
        "export default { id: 'test-policy', title: 'T', severity: 'low', checkConfiguration: 1 }; | 1:1 | no member `checkConfiguration` | is a function",
        "export default { id: 'test-policy', title: 'T', severity: 'low', tags: 'x', checkConfiguration() {} }; | 1:1 | `tags` is not a list of texts | tags: [",
        "export default { id: 'test-policy', title: 'T', severity: 'low', parameters: { a: { type: 'text' } }, checkConfiguration() {} }; | 1:1 | has no type that there is | number",
        "export default { id: 'test-policy', title: 'T', severity: 'low', parameters: { a: { type: 'number', default: 'x' } }, checkConfiguration() {} }; | 1:1 | is not of its type | number",
      })
  void a_mistake_in_what_it_says_is_explained(
      String text, String place, String detail, String hint) {
    List<Diagnostic> problems = BENCH.problems(text);

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo("policy-invalid");
              assertThat(problem.detail())
                  .startsWith("pack!test-policy.policy.js: ")
                  .contains(detail);
              assertThat(problem.hint().orElse("")).contains(hint);
              assertThat(problem.range().orElseThrow())
                  .hasToString("pack!test-policy.policy.js:" + place);
            });
  }

  @Test
  void a_mistake_is_marked_where_it_stands() {
    String text = policy("checkConfiguration() {},\n  remedation: \"Mend it.\"");

    assertThat(BENCH.problems(text))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.range().orElseThrow())
                    .hasToString("pack!test-policy.policy.js:3:3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export default { id: 'x', a = 3 };  | 1:29 | Invalid shorthand property name",
        "export default {                    | 1:17 | Expected",
        "import x from 'nowhere'; export default x; | 1:26 | pack",
        "null.x; export default {};          | 1:1  | Cannot read property 'x' of null",
        "for (;;) {}                         | 1:1  | The policy ran",
        "Java.type('java.lang.System');      | 1:1  | no access to Java",
        "const a = 10n ** 100000n; export default {}; | 1:13 | numeric literal",
      })
  void a_policy_that_cannot_be_loaded_is_named_with_the_place(
      String text, String place, String detail) {
    assertThat(BENCH.problems(text))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("policy-not-loaded");
              assertThat(problem.detail())
                  .startsWith("pack!test-policy.policy.js: ")
                  .contains(detail);
              assertThat(problem.range().orElseThrow())
                  .hasToString("pack!test-policy.policy.js:" + place);
            });
  }

  @Test
  void a_directory_a_jar_and_a_file_are_packs(@TempDir Path folder) throws IOException {
    Path directory = Files.createDirectories(folder.resolve("pack/aws/elb"));
    Path file = Files.writeString(directory.resolve("test-policy.policy.js"), RIGHT);
    Path jar = folder.resolve("pack.jar");
    try (OutputStream stream = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      zip.putNextEntry(new ZipEntry("aws/elb/test-policy.policy.js"));
      zip.write(RIGHT.getBytes(StandardCharsets.UTF_8));
    }

    for (Path pack : List.of(folder.resolve("pack"), file, jar)) {
      Policy policy = Bench.only(BENCH.policies().load(List.of(pack)));
      assertThat(policy.metadata().id()).isEqualTo("test-policy");
    }
    assertThat(Bench.only(BENCH.policies().load(List.of(jar))).metadata().service())
        .isEqualTo("elb");
  }

  @Test
  void an_id_that_occurs_twice_is_an_error(@TempDir Path folder) throws IOException {
    for (String name : List.of("one", "two")) {
      Files.writeString(
          Files.createDirectories(folder.resolve(name)).resolve("test-policy.policy.js"), RIGHT);
    }

    Diagnosed<List<Policy>> loaded =
        BENCH.policies().load(List.of(folder.resolve("one"), folder.resolve("two")));

    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("policy-duplicate");
  }

  @Test
  void a_pack_that_is_not_there_or_empty_is_an_error(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("no.zip"), "not a zip");

    assertThat(
            BENCH.policies().load(List.of(folder.resolve("missing"), text, folder)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("policies-not-readable", "policies-not-readable", "policies-not-found");
  }

  @Test
  void a_parameter_is_checked_and_completed() {
    PolicyMetadata metadata =
        BENCH
            .policyOf(
                policy(
                    "parameters: { days: { type: \"number\", default: 30 }, names: { type: \"string[]\" } },\n"
                        + "checkConfiguration() {}"))
            .metadata();

    assertThat(PolicyParameters.complete(metadata, Map.of()).result())
        .isEqualTo(Value.object(Map.of("days", Value.number(30), "names", Value.NULL)));
    assertThat(PolicyParameters.complete(metadata, Map.of("dyas", Value.number(1))).diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.hint()).contains("Did you mean \"days\"?"));
    assertThat(PolicyParameters.complete(metadata, Map.of("days", Value.TRUE)).diagnostics())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.detail()).isEqualTo("test-policy.days takes number."));
  }
}
