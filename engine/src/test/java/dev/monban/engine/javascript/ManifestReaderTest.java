package dev.monban.engine.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {

  @Test
  void a_manifest_names_the_pack_fills_sets_and_changes_policies() {
    Diagnosed<PackManifest> read =
        read(
            """
            name: acme
            sets:
              baseline: [acme-one, aws-two]
            policies:
              aws-two:
                severity: critical
                parameters:
                  days: 30
                  names: [a, "1"]
                  on: true
                  gone: null
                  more: { x: 1.5 }
            """);

    assertThat(read.diagnostics()).isEmpty();
    PackManifest manifest = read.result();
    assertThat(manifest.name().orElseThrow().text()).isEqualTo("acme");
    assertThat(manifest.members())
        .extracting(member -> member.set() + " " + member.policy().text())
        .containsExactly("baseline acme-one", "baseline aws-two");
    PackManifest.PolicyOverride override = manifest.overrides().get(0);
    assertThat(override.severity()).contains(PolicySeverity.CRITICAL);
    assertThat(override.parameters().values())
        .extracting(PackManifest.Parameter::value)
        .containsExactly(
            Value.number(30),
            Value.tuple(List.of(Value.string("a"), Value.string("1"))),
            Value.TRUE,
            Value.NULL,
            Value.object(Map.of("x", Value.number(new BigDecimal("1.5")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing", "name: a", "sets:", "policies:", "policies: {}"})
  void all_may_be_left_out(String text) {
    assertThat(read(text).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "nmae: acme                | 1:1  | nothing called \"nmae\"        | Did you mean \"name\"?",
        "rules: []                 | 1:1  | nothing called \"rules\"       | There are: name, sets, policies.",
        "name: Acme Inc            | 1:7  | A name takes small letters    | name: acme-policies",
        "name: [acme]              | 1:7  | A name takes small letters    | name: acme-policies",
        "name: ../acme             | 1:7  | A name takes small letters    | name: acme-policies",
        "sets: [a]                 | 1:7  | NAME: VALUE                   | Indent",
        "sets: baseline            | 1:7  | NAME: VALUE                   | Indent",
        "sets: { a: b }            | 1:12 | The set \"a\" is no list      | a: [aws-ebs-encrypted]",
        "sets: { a: [{ b: c }] }   | 1:13 | A name takes small letters    | name:",
        "sets: { all: [a] }        | 1:9  | holds every policy            | Leave it out.",
        "policies: [a]             | 1:11 | NAME: VALUE                   | Indent",
        "policies: { a: high }     | 1:16 | changed of a is expected      | severity, parameters",
        "policies: { a: { severity: hihg } }    | 1:28 | no severity \"hihg\" | critical, high, medium",
        "policies: { a: { severity: [high] } }  | 1:28 | no severity          | critical, high, medium",
        "policies: { a: { severty: high } }     | 1:18 | called \"severty\"   | Did you mean \"severity\"?",
        "policies: { a: { parameters: 3 } }     | 1:30 | NAME: VALUE          | Indent",
      })
  void a_mistake_is_told_where_it_stands(String text, String place, String detail, String hint) {
    assertThat(read(text).diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("pack-invalid"))
        .satisfies(problem -> assertThat(problem.range().orElseThrow()).hasToString("m:" + place))
        .satisfies(problem -> assertThat(problem.detail()).contains(detail))
        .satisfies(problem -> assertThat(problem.hint().orElseThrow()).contains(hint));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: [",
        "name: a\nname: b",
        "- a",
        "a: &x b",
        "a: *x",
        "\t",
        "--- {}\n--- {}",
        "? [a]\n: b",
        "\u0000",
      })
  void what_is_no_plain_yaml_is_a_mistake(String text) {
    assertThat(read(text).diagnostics()).isNotEmpty().allMatch(Diagnostic::isError);
  }

  @Test
  void deep_nesting_ends() {
    assertThat(read("a: " + "[".repeat(100_000)).diagnostics()).isNotEmpty();
  }

  private static Diagnosed<PackManifest> read(String text) {
    return ManifestReader.read(new SourceFile("m", text));
  }
}
