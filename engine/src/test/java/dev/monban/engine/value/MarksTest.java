package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final ResourceReference ARN =
      new ResourceReference(
          new ResourceAddress(
              ModuleAddress.ROOT, ResourceMode.MANAGED, "aws_lb", "x", InstanceKey.NONE),
          AttributePath.of("arn"));

  @Test
  void a_value_made_from_two_has_the_marks_of_both() {
    Marks both = Marks.SENSITIVE.union(Marks.of(ARN));

    assertThat(both.sensitive()).isTrue();
    assertThat(both.references()).containsExactly(ARN);
  }

  @Test
  void what_a_decision_looked_at_is_not_part_of_the_result_but_its_secrecy_is() {
    Marks decision = Marks.SENSITIVE.union(Marks.of(ARN)).ofDecision();

    assertThat(decision).isEqualTo(Marks.SENSITIVE);
  }

  @Test
  void no_marks_change_nothing() {
    assertThat(Marks.of(ARN).union(Marks.NONE)).isEqualTo(Marks.of(ARN));
    assertThat(Marks.NONE.union(Marks.of(ARN))).isEqualTo(Marks.of(ARN));
  }
}
