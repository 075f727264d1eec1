package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualityTest {
  private static final Origin SOMEWHERE =
      Origin.of(Origin.Kind.VARIABLE, "var.x", "var.x has no value", Optional.empty());

  private static UnknownValue unknown(Type type, Refinement refinement) {
    return Value.unknown(type, SOMEWHERE).withRefinement(refinement);
  }

  private static void assertUnknown(Value left, Value right) {
    Value equal = Equality.equal(left, right);

    assertThat(equal.isKnown()).isFalse();
    assertThat(equal.type()).isEqualTo(Type.BOOL);
    assertThat(equal.origins()).containsExactly(SOMEWHERE);
  }

  @Test
  void values_of_different_types_are_not_equal() {
    assertThat(Equality.equal(Value.number(1), Value.string("1"))).isEqualTo(Value.FALSE);
    assertThat(Equality.equal(Value.tuple(List.of()), SequenceValue.list(Type.STRING, List.of())))
        .isEqualTo(Value.FALSE);
  }

  @Test
  void nulls_of_any_type_are_equal() {
    assertThat(Equality.equal(Value.NULL, Value.nullOf(Type.NUMBER))).isEqualTo(Value.TRUE);
    assertThat(
            Equality.equal(
                Value.object(Map.of("a", Value.NULL)), Value.object(Map.of("a", Value.NULL))))
        .isEqualTo(Value.TRUE);
  }

  @Test
  void what_will_not_be_null_does_not_equal_null() {
    assertThat(Equality.equal(unknown(Type.STRING, Refinement.NOT_NULL), Value.NULL))
        .isEqualTo(Value.FALSE);
    assertUnknown(unknown(Type.STRING, Refinement.NONE), Value.NULL);
  }

  @Test
  void what_is_certain_of_an_unknown_can_tell_it_from_a_value() {
    Refinement atLeastTwo =
        Refinement.NOT_NULL.andRange(
            Optional.of(new Refinement.Bound(BigDecimal.valueOf(2), true)), Optional.empty());

    assertThat(Equality.equal(unknown(Type.NUMBER, atLeastTwo), Value.number(1)))
        .isEqualTo(Value.FALSE);
    assertUnknown(unknown(Type.NUMBER, atLeastTwo), Value.number(2));
    assertThat(
            Equality.equal(
                Value.string("b"), unknown(Type.STRING, Refinement.NOT_NULL.andPrefix("a"))))
        .isEqualTo(Value.FALSE);
    assertThat(
            Equality.equal(
                SequenceValue.list(Type.STRING, List.of()),
                unknown(Type.list(Type.STRING), Refinement.NOT_NULL.andLength(1, 2))))
        .isEqualTo(Value.FALSE);
  }

  @Test
  void the_first_element_that_is_not_known_to_be_equal_decides() {
    Value unknown = unknown(Type.STRING, Refinement.NONE);
    Value other = Value.tuple(List.of(Value.string("x"), Value.string("x")));

    assertUnknown(Value.tuple(List.of(unknown, Value.string("a"))), other);
    assertThat(Equality.equal(Value.tuple(List.of(Value.string("a"), unknown)), other))
        .isEqualTo(Value.FALSE);
    assertUnknown(Value.tuple(List.of(Value.string("x"), unknown)), other);
  }

  @Test
  void one_attribute_that_differs_decides_although_others_are_unknown() {
    Value left =
        Value.object(Map.of("a", unknown(Type.STRING, Refinement.NONE), "b", Value.string("a")));

    assertThat(
            Equality.equal(
                left, Value.object(Map.of("a", Value.string("x"), "b", Value.string("b")))))
        .isEqualTo(Value.FALSE);
    assertUnknown(left, Value.object(Map.of("a", Value.string("x"), "b", Value.string("a"))));
  }

  @Test
  void the_answer_has_the_marks_of_both() {
    Value secret = Value.tuple(List.of(Value.string("a").mark(Marks.SENSITIVE)));

    assertThat(Equality.equal(secret, Value.NULL).marks().sensitive()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void is_reflexive_and_symmetric(long seed) {
    RandomValues values = new RandomValues(new Random(seed));
    for (int i = 0; i < 300; i++) {
      Value a = values.next(3);
      Value b = values.next(3);

      assertThat(Equality.isTrue(Equality.equal(a, a))).isTrue();
      assertThat(Equality.equal(a, b)).isEqualTo(Equality.equal(b, a));
    }
  }
}
