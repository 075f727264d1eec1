package dev.monban.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameter;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParameterSettingsTest {
  private static final PolicyMetadata TAGS = policy("aws-tags-required", "required", "string[]");

  @Test
  void reads_a_value_as_json() {
    assertThat(complete("aws-tags-required.required=[\"Owner\",\"Team\"]").result().get("required"))
        .isEqualTo(Value.tuple(List.of(Value.string("Owner"), Value.string("Team"))));
  }

  @Test
  void reads_a_value_that_is_not_json_as_text() {
    PolicyMetadata names = policy("names", "pattern", "string");

    assertThat(
            ParameterSettings.parse(List.of("names.pattern=[a-z]+"))
                .complete(names)
                .result()
                .get("pattern"))
        .isEqualTo(Value.string("[a-z]+"));
  }

  @Test
  void keeps_the_default_of_what_is_not_set() {
    assertThat(ParameterSettings.NONE.complete(TAGS).result().get("required"))
        .isEqualTo(Value.nullOf(Type.DYNAMIC));
  }

  @Test
  void refuses_a_value_of_another_type() {
    Diagnosed<MappingValue> completed = complete("aws-tags-required.required=true");

    assertThat(completed.diagnostics().get(0).detail())
        .isEqualTo("aws-tags-required.required takes string[].");
    assertThat(completed.diagnostics().get(0).hint())
        .contains("Write it as JSON, such as [\"Owner\"].");
    assertThat(complete("aws-tags-required.required=null").diagnostics()).isEmpty();
  }

  @Test
  void refuses_a_parameter_that_the_policy_does_not_have() {
    assertThat(complete("aws-tags-required.requird=[]").diagnostics().get(0).hint())
        .contains("Did you mean \"required\"?");
  }

  @Test
  void refuses_a_policy_that_does_not_exist() {
    assertThat(
            ParameterSettings.parse(List.of("aws-tag-required.required=[]"))
                .check(List.of(TAGS))
                .get(0)
                .hint())
        .contains("Did you mean \"aws-tags-required\"?");
  }

  @Test
  void refuses_an_assignment_without_a_policy_a_name_or_a_value() {
    ParameterSettings settings =
        ParameterSettings.parse(List.of("required=[]", ".a=1", "aws-tags-required.required"));

    assertThat(settings.check(List.of(TAGS))).hasSize(3);
  }

  private static Diagnosed<MappingValue> complete(String assignment) {
    return ParameterSettings.parse(List.of(assignment)).complete(TAGS);
  }

  private static PolicyMetadata policy(String id, String parameter, String type) {
    SortedMap<String, PolicyParameter> parameters = new TreeMap<>();
    parameters.put(parameter, new PolicyParameter(parameter, type, Value.nullOf(Type.DYNAMIC), ""));
    return new PolicyMetadata(
        id,
        id,
        PolicySeverity.LOW,
        "",
        "",
        "any",
        "any",
        CheckKind.RESOURCE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        parameters,
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        Optional.empty(),
        "");
  }
}
