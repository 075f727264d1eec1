package dev.monban.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicySeverity;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PolicySelectionTest {
  private static final List<PolicyMetadata> AVAILABLE =
      List.of(
          policy(
              "aws-a-one", PolicySeverity.HIGH, List.of("recommended", "all"), List.of("old-one")),
          policy("aws-b-two", PolicySeverity.LOW, List.of("all"), List.of()),
          policy("code-c", PolicySeverity.CRITICAL, List.of("recommended", "all"), List.of()));

  @Test
  void takes_the_recommended_ones_when_nothing_is_said() {
    assertThat(ids(PolicySelection.DEFAULT)).containsExactly("aws-a-one", "code-c");
  }

  @Test
  void takes_every_one_of_all() {
    assertThat(ids(new PolicySelection(List.of(), List.of(), "all", PolicySeverity.INFO)))
        .containsExactly("aws-a-one", "aws-b-two", "code-c");
  }

  @Test
  void takes_a_named_one_whatever_its_set() {
    assertThat(ids(only("aws-b-two"))).containsExactly("aws-b-two");
  }

  @Test
  void knows_a_policy_by_its_former_id() {
    assertThat(ids(only("old-one"))).containsExactly("aws-a-one");
  }

  @Test
  void leaves_out_what_a_glob_skips() {
    assertThat(ids(new PolicySelection(List.of(), List.of("aws-*"), "all", PolicySeverity.INFO)))
        .containsExactly("code-c");
  }

  @Test
  void leaves_out_what_is_less_severe() {
    assertThat(ids(new PolicySelection(List.of(), List.of(), "all", PolicySeverity.HIGH)))
        .containsExactly("aws-a-one", "code-c");
  }

  @Test
  void refuses_an_id_that_matches_nothing_and_says_which_was_meant() {
    Diagnosed<List<PolicyMetadata>> selected = only("aws-a-oen").select(AVAILABLE);

    assertThat(selected.hasErrors()).isTrue();
    assertThat(selected.diagnostics().get(0).hint()).contains("Did you mean \"aws-a-one\"?");
  }

  @Test
  void refuses_a_set_that_does_not_exist_and_lists_those_that_do() {
    Diagnosed<List<PolicyMetadata>> selected =
        new PolicySelection(List.of(), List.of(), "recomended", PolicySeverity.INFO)
            .select(AVAILABLE);

    assertThat(selected.hasErrors()).isTrue();
    assertThat(selected.diagnostics().get(0).hint()).contains("There are: all, recommended.");
  }

  private static PolicySelection only(String id) {
    return new PolicySelection(
        List.of(id), List.of(), PolicySelection.RECOMMENDED, PolicySeverity.INFO);
  }

  private static List<String> ids(PolicySelection selection) {
    Diagnosed<List<PolicyMetadata>> selected = selection.select(AVAILABLE);
    assertThat(selected.diagnostics()).isEmpty();
    return selected.result().stream().map(PolicyMetadata::id).toList();
  }

  private static PolicyMetadata policy(
      String id, PolicySeverity severity, List<String> sets, List<String> aliases) {
    return new PolicyMetadata(
        id,
        id,
        severity,
        "",
        "",
        "aws",
        "any",
        CheckKind.RESOURCE,
        List.of(),
        sets,
        List.of(),
        aliases,
        Optional.empty(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        Optional.empty(),
        "");
  }
}
