package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
  private static final Origin SOMEWHERE =
      Origin.of(Origin.Kind.VARIABLE, "var.x", "var.x has no value", Optional.empty());

  private static UnknownValue between(long least, long most) {
    return Value.unknown(Type.NUMBER, SOMEWHERE)
        .withRefinement(Refinement.NOT_NULL.andRange(bound(least), bound(most)));
  }

  private static Optional<Refinement.Bound> bound(long number) {
    return Optional.of(new Refinement.Bound(BigDecimal.valueOf(number), true));
  }

  @Test
  void known_numbers_are_computed_and_marks_united() {
    Value sum = Arithmetic.add(Value.number(1).mark(Marks.SENSITIVE), Value.number(2));

    assertThat(sum).isEqualTo(Value.number(3).mark(Marks.SENSITIVE));
  }

  @Test
  void nothing_but_not_null_is_known_of_a_result_whatever_the_bounds_of_the_operands() {
    UnknownValue difference = (UnknownValue) Arithmetic.subtract(between(1, 5), Value.number(2));
    UnknownValue product = (UnknownValue) Arithmetic.multiply(between(-1, 3), between(2, 4));

    assertThat(difference.refinement()).isEqualTo(Refinement.NOT_NULL);
    assertThat(product.refinement()).isEqualTo(Refinement.NOT_NULL);
    assertThat(product.origins()).containsExactly(SOMEWHERE);
  }

  @Test
  void bounds_that_are_apart_decide_a_comparison() {
    assertThat(Arithmetic.lessThan(between(1, 2), between(3, 4))).isEqualTo(Value.TRUE);
    assertThat(Arithmetic.lessThan(between(3, 4), Value.number(2))).isEqualTo(Value.FALSE);
    assertThat(Arithmetic.lessThan(between(1, 3), between(2, 4)).isKnown()).isFalse();
    assertThat(Arithmetic.atMost(Value.number(2), Value.number(2))).isEqualTo(Value.TRUE);
  }
}
