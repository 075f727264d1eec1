package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.aboutLoadBalancers;
import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.source;
import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeScriptTest {
  private static final Bench BENCH = new Bench();
  private static final CheckedInput INPUT =
      source(resource("aws_lb", "web", values("internal", false)));
  private static final String POLICY =
      """
      import type { Context, Policy } from "monban";
      import { isBad, type Level } from "./lib/levels.ts";

      export default {
        id: "test-policy",
        title: "It holds",
        severity: "high" as Level,

        resources: ["aws_lb"],
        checkResource(lb, { report }: Context): void {
          const internal: boolean = lb.internal!;
          if (isBad<boolean>(internal)) report("It is bad.");
        },
      } satisfies Policy<"aws_lb">;
      """;
  private static final String LEVELS =
      """
      export type Level = "high" | "low";
      export const isBad = <T>(value: T): boolean => !value;
      """;

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @Test
  void a_policy_and_its_modules_may_be_typescript() {
    Policy policy = Bench.only(BENCH.load(pack(POLICY, LEVELS)));

    assertThat(BENCH.check(policy, INPUT).get(0).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void javascript_imports_typescript() {
    Map<String, String> files =
        Bench.files(
            "import { isBad } from './lib/levels.ts';\n"
                + aboutLoadBalancers("if (isBad(lb.internal)) report(\"It is bad.\");"));
    files.put("lib/levels.ts", LEVELS);

    assertThat(BENCH.check(Bench.only(BENCH.load(files)), INPUT).get(0).verdict())
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void what_fails_is_told_where_it_is_written() {
    String levels = LEVELS.replace("=> !value", "=> (value as any)!.x.y");
    Policy policy = Bench.only(BENCH.load(pack(POLICY, levels)));

    PolicyResult result = BENCH.check(policy, INPUT).get(0);

    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.message()).contains("Cannot read property 'y'");
    assertThat(result.range().orElseThrow()).hasToString("pack!lib/levels.ts:2:48");
  }

  @Test
  void what_is_no_type_is_told_where_it_is_written() {
    assertThat(problem(pack(POLICY + "enum Level2 { Low }", LEVELS)))
        .satisfies(
            problem ->
                assertThat(problem.detail())
                    .startsWith("pack!test-policy.policy.ts: An `enum` is not only a type"))
        .satisfies(problem -> assertThat(place(problem)).endsWith("test-policy.policy.ts:15:1"));
    assertThat(problem(pack(POLICY, LEVELS + "\n  namespace A { export const b = 1; }")))
        .satisfies(
            problem ->
                assertThat(problem.detail())
                    .startsWith("pack!test-policy.policy.ts: A `namespace` is not only a type"))
        .satisfies(problem -> assertThat(place(problem)).endsWith("lib/levels.ts:4:3"));
  }

  @Test
  void a_mistake_in_the_syntax_is_told_where_it_is_written() {
    assertThat(problem(pack(POLICY.replace("boolean = lb", "= lb"), LEVELS)))
        .satisfies(problem -> assertThat(place(problem)).endsWith("test-policy.policy.ts:11:21"))
        .satisfies(problem -> assertThat(problem.detail()).endsWith(": Unexpected token."));
  }

  @Test
  void a_type_that_is_imported_as_a_value_is_told() {
    assertThat(problem(pack(POLICY.replace("type Level }", "Level }"), LEVELS)).detail())
        .endsWith("an export named 'Level'; if it is a type, write `type Level`.");
  }

  @Test
  void reading_costs_a_policy_nothing_of_its_time() {
    Limits limits = new Limits(2_000_000, 50, 32L << 20, 0, 0, 2_000, 4_000, 1_000, 64 << 10);
    try (Bench hurried = new Bench(limits)) {
      assertThat(hurried.load(pack(POLICY, LEVELS)).diagnostics()).isEmpty();
    }
  }

  @Test
  void the_same_policy_in_both_languages_is_a_duplicate() {
    Map<String, String> files = pack(POLICY, LEVELS);
    files.putAll(Bench.files(aboutLoadBalancers("")));

    assertThat(BENCH.load(files).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("policy-duplicate");
  }

  @Test
  void a_directory_a_jar_and_a_file_may_hold_typescript(@TempDir Path folder) throws IOException {
    Path directory = Files.createDirectories(folder.resolve("pack/lib")).getParent();
    Path jar = folder.resolve("pack.jar");
    try (OutputStream stream = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      for (Map.Entry<String, String> file : pack(POLICY, LEVELS).entrySet()) {
        Files.writeString(directory.resolve(file.getKey()), file.getValue());
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }

    for (Path pack : List.of(directory, jar, directory.resolve("test-policy.policy.ts"))) {
      assertThat(Bench.only(BENCH.policies().load(List.of(pack))).metadata().id())
          .isEqualTo("test-policy");
    }
  }

  @Test
  void a_test_may_be_typescript_but_there_is_one() {
    Map<String, String> files = pack(POLICY, LEVELS);
    files.put("test-policy.test.ts", "export default { violated: { a: \"b\" } } as any;");
    Policy typed = Bench.only(BENCH.load(files));
    files.put("test-policy.test.js", "export default {};");
    Policy twofold = Bench.only(BENCH.load(files));

    assertThat(BENCH.policies().test(typed).result()).isPresent();
    assertThat(BENCH.policies().test(twofold).diagnostics())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.detail())
                    .contains("test-policy.test.js and ", "test-policy.test.ts: one of them"));
  }

  private static Map<String, String> pack(String policy, String levels) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("test-policy.policy.ts", policy);
    files.put("lib/levels.ts", levels);
    return files;
  }

  private static Diagnostic problem(Map<String, String> files) {
    Diagnosed<List<Policy>> loaded = BENCH.load(files);
    assertThat(loaded.result()).isEmpty();
    assertThat(loaded.diagnostics()).hasSize(1);
    return loaded.diagnostics().get(0);
  }

  private static String place(Diagnostic problem) {
    return problem.range().orElseThrow().toString();
  }
}
