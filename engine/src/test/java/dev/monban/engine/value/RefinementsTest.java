package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefinementsTest {
  private static final Origin SOMEWHERE =
      Origin.of(Origin.Kind.VARIABLE, "var.x", "var.x has no value", Optional.empty());

  @Test
  void a_number_between_equal_bounds_is_known() {
    Optional<Refinement.Bound> two = Optional.of(new Refinement.Bound(BigDecimal.valueOf(2), true));
    UnknownValue unknown = Value.unknown(Type.NUMBER, SOMEWHERE);

    assertThat(Refinements.refine(unknown, Refinement.NOT_NULL.andRange(two, two)))
        .isEqualTo(Value.number(2));
    assertThat(Refinements.refine(unknown, Refinement.NONE.andRange(two, two)).isKnown()).isFalse();
  }

  @Test
  void a_list_of_known_length_is_a_list_of_unknowns_and_an_empty_set_is_known() {
    Value list =
        Refinements.refine(
            Value.unknown(Type.list(Type.BOOL), SOMEWHERE), Refinement.NOT_NULL.andLength(2, 2));
    Value set =
        Refinements.refine(
            Value.unknown(Type.set(Type.BOOL), SOMEWHERE), Refinement.NOT_NULL.andLength(0, 0));

    assertThat(((SequenceValue) list).elements()).hasSize(2);
    assertThat(list.origins()).containsExactly(SOMEWHERE);
    assertThat(set).isEqualTo(SequenceValue.set(Type.BOOL, List.of()));
  }

  @Test
  void nothing_is_certain_of_a_value_of_unknown_type() {
    UnknownValue unknown = Value.unknown(Type.DYNAMIC, SOMEWHERE);

    assertThat(Refinements.notNull(unknown)).isEqualTo(unknown);
  }
}
