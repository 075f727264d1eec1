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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {
  private static final Bench BENCH = new Bench();
  private static final CheckedInput INPUT =
      source(resource("aws_lb", "web", values("internal", false)));
  private static final String BAD = "export const isBad = (value) => value === false;";
  private static final Pack OTHER =
      pack(
          "other",
          "monban-pack.yaml",
          "name: other",
          "lib/bad.js",
          "export { isBad } from \"./more/bad.ts\";",
          "lib/more/bad.ts",
          BAD.replace("(value)", "(value: unknown): boolean"),
          "lib/wrong.js",
          "export const isBad = (value) => value.x.y;",
          "lib/broken.ts",
          "\n  enum A { B }");

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @Test
  void a_policy_imports_from_a_pack_that_has_a_name() {
    Policy policy = Bench.only(load(using("other/lib/bad.js"), OTHER));

    assertThat(BENCH.check(policy, INPUT).get(0).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void what_fails_in_another_pack_is_told_where_it_is_written() {
    Policy policy = Bench.only(load(using("other/lib/wrong.js"), OTHER));

    PolicyResult result = BENCH.check(policy, INPUT).get(0);

    assertThat(result.range().orElseThrow()).hasToString("other!lib/wrong.js:1:33");
    assertThat(load(using("other/lib/broken.ts"), OTHER).diagnostics())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.range().orElseThrow()).hasToString("other!lib/broken.ts:2:3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "another/lib/bad.js     | no pack is called \"another\"; there are: monban, other",
        "another                | no pack is called \"another\"",
        "other/lib/missing.js   | the pack \"other\" has no such file",
        "other/monban-pack.yaml | the pack \"other\" has no such file",
        "other                  | the pack \"other\" has no such file",
        "monban/index.json      | the pack \"monban\" has no such file",
        "monban/lib/            | the pack \"monban\" has no such file",
        "@other/lib/bad.js      | no pack is called \"@other\"",
        "other/../../lib/bad.js | no pack is called \"..\"",
        "./lib/missing.js       | its pack has no such file",
      })
  void a_module_that_is_not_there_is_told(String specifier, String detail) {
    assertThat(load(using(specifier), OTHER).diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.detail()).contains(detail));
  }

  @Test
  void packs_may_import_of_each_other() {
    Pack left =
        pack(
            "left",
            "monban-pack.yaml",
            "name: left",
            "a.js",
            "import { b } from \"right/b.js\"; export const a = () => b();");
    Pack right =
        pack(
            "right",
            "monban-pack.yaml",
            "name: right",
            "b.js",
            "import { a } from \"left/a.js\"; export const b = () => typeof a === \"function\";"
                + "export const isBad = a;");

    Policy policy = Bench.only(load(using("right/b.js"), left, right));

    assertThat(BENCH.check(policy, INPUT).get(0).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void a_name_belongs_to_one_pack() {
    Pack twin = pack("twin", "monban-pack.yaml", "name: other");
    Pack usurper = pack("usurper", "monban-pack.yaml", "name: monban");

    assertThat(load(OTHER, twin, usurper).diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "twin!monban-pack.yaml:1:7: Invalid manifest of a pack: The pack of"
                + " other!monban-pack.yaml has this name, too.",
            "usurper!monban-pack.yaml:1:7: Invalid manifest of a pack: The pack that ships with"
                + " Monban has this name.");
  }

  private static Diagnosed<List<Policy>> load(Pack... packs) {
    return BENCH.policies().load(packs);
  }

  private static Pack using(String specifier) {
    return pack(
        "own",
        "test-policy.policy.js",
        "import { isBad } from \"%s\";\n".formatted(specifier)
            + aboutLoadBalancers("if (isBad(lb.internal)) report(\"It is bad.\");"));
  }

  private static Pack pack(String name, String... pathsAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return new MemoryPack(name, files);
  }
}
