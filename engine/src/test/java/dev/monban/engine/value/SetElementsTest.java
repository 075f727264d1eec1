package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetElementsTest {

  private static String order(Value... elements) {
    return ValueJson.value(SequenceValue.setOf(List.of(elements)).orElseThrow());
  }

  private static Value[] texts(String... texts) {
    return Stream.of(texts).map(Value::string).toArray(Value[]::new);
  }

  @Test
  void texts_stand_in_the_order_of_their_code_points() {
    assertThat(order(texts("b", "é", "10", "9", "😀", "\uFF5E", "B")))
        .isEqualTo("[\"10\",\"9\",\"B\",\"b\",\"é\",\"～\",\"😀\"]");
  }

  @Test
  void numbers_stand_by_size_and_false_before_true() {
    assertThat(order(Value.number(20), Value.number(3), Value.number(100))).isEqualTo("[3,20,100]");
    assertThat(order(Value.TRUE, Value.FALSE)).isEqualTo("[false,true]");
  }

  @Test
  void objects_stand_by_the_text_of_their_attributes() {
    assertThat(
            order(
                Value.object(Map.of("a", Value.number(10))),
                Value.object(Map.of("a", Value.number(9))),
                Value.object(Map.of("a", Value.number(1)))))
        .isEqualTo("[{\"a\":10},{\"a\":1},{\"a\":9}]");
  }

  @Test
  void unknowns_stand_behind_and_nulls_last() {
    Value unknown =
        Value.unknown(
            Type.STRING, Origin.of(Origin.Kind.VARIABLE, "var.x", "unset", Optional.empty()));
    SequenceValue set =
        SequenceValue.setOf(List.of(Value.nullOf(Type.STRING), unknown, Value.string("a")))
            .orElseThrow();

    assertThat(set.elements())
        .containsExactly(Value.string("a"), unknown, Value.nullOf(Type.STRING));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_order_does_not_depend_on_the_order_before(long seed) {
    Random random = new Random(seed);
    List<Value> elements =
        random
            .ints(50, 0, 30)
            .mapToObj(number -> Value.string("x" + number))
            .collect(Collectors.toCollection(ArrayList::new));
    Value before = SequenceValue.setOf(elements).orElseThrow();
    Collections.shuffle(elements, random);

    assertThat(SequenceValue.setOf(elements)).contains((SequenceValue) before);
  }
}
