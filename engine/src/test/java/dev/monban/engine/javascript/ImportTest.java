package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.aboutLoadBalancers;
import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.source;
import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
  private static final Bench BENCH = new Bench();
  private static final CheckedInput INPUT =
      source(resource("aws_lb", "web", values("internal", false)));

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/x.js",
        "https://127.0.0.1/x.js",
        "file:///etc/passwd",
        "../../../etc/passwd",
        "/etc/passwd",
        "/monban/host.js",
        "../monban/host.js",
        "../../monban/main.js",
        "node:fs",
        "fs",
        "data:text/javascript,export default 1",
        "./missing.js",
        "../1/test-policy.policy.js"
      })
  void nothing_outside_the_pack_can_be_imported(String specifier) {
    String text = "import * as x from \"" + specifier + "\";\n" + aboutLoadBalancers("");

    assertThat(BENCH.problems(text))
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("policy-not-loaded"))
        .satisfies(problem -> assertThat(problem.detail()).doesNotContain("root:"));
  }

  @Test
  void an_import_while_the_check_runs_brings_nothing_from_outside() {
    String policy =
        aboutLoadBalancers(
            "for (const at of [\"http://127.0.0.1/x.js\", \"../../../etc/passwd\", \"/monban/host.js\"])\n"
                + "  import(at).then((found) => { report(\"It got in.\"); }, () => {});");

    assertThat(BENCH.verdict(policy, INPUT)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_policy_imports_from_its_own_pack() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("lib/names.js", "export const isBad = (name) => name === false;");
    files.put(
        "aws/test-policy.policy.js",
        "import { isBad } from \"../lib/names.js\";\n"
            + aboutLoadBalancers("if (isBad(lb.internal)) report(\"It is bad.\");"));

    assertThat(BENCH.check(Bench.only(BENCH.load(files)), INPUT).get(0).verdict())
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void two_policies_share_no_module() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("lib/state.js", "export const seen = [];");
    for (String id : List.of("first-policy", "second-policy")) {
      files.put(
          id + ".policy.js",
          "import { seen } from \"./lib/state.js\";\n"
              + aboutLoadBalancers("seen.push(1); if (seen.length > 1) report(\"It is shared.\");")
                  .replace("test-policy", id));
    }

    Diagnosed<List<Policy>> loaded = BENCH.load(files);

    assertThat(loaded.result()).hasSize(2);
    assertThat(loaded.result())
        .allSatisfy(
            policy ->
                assertThat(BENCH.check(policy, INPUT).get(0).verdict())
                    .isEqualTo(Verdict.SATISFIED));
  }

  @Test
  void a_link_out_of_the_pack_leads_nowhere(@TempDir Path folder) throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Path outside = Files.writeString(folder.resolve("outside.js"), "export default 1;");
    Files.createSymbolicLink(pack.resolve("inside.js"), outside);
    Files.writeString(
        pack.resolve("test-policy.policy.js"),
        "import \"./inside.js\";\n" + aboutLoadBalancers(""));

    Diagnosed<List<Policy>> loaded = BENCH.policies().load(List.of(pack));

    assertThat(loaded.result()).isEmpty();
    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("policy-not-loaded"));
  }
}
