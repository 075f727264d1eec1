package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.monban.engine.address.AttributePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {
  private static final Origin SOMEWHERE =
      Origin.of(Origin.Kind.VARIABLE, "var.x", "var.x has no value", Optional.empty());

  private static Value text(String text) {
    return Value.string(text);
  }

  private static Value object(Object... namesAndValues) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
    }
    return Value.object(attributes);
  }

  private static String message(Value value, Type wanted) {
    return catchThrowableOfType(ConversionException.class, () -> Conversion.convert(value, wanted))
        .reason();
  }

  @Test
  void primitives_become_texts_and_texts_primitives() {
    assertThat(Conversion.convert(Value.number(1), Type.STRING)).isEqualTo(text("1"));
    assertThat(Conversion.convert(Value.TRUE, Type.STRING)).isEqualTo(text("true"));
    assertThat(Conversion.convert(text("1.50"), Type.NUMBER)).hasToString("1.5");
    assertThat(Conversion.convert(text("0"), Type.BOOL)).isEqualTo(Value.FALSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes  | a bool is required",
        "True | a bool is required; to convert from string, use lowercase \"true\"",
      })
  void says_which_text_is_no_bool(String text, String message) {
    assertThat(message(text(text), Type.BOOL)).isEqualTo(message);
  }

  @Test
  void a_tuple_becomes_a_list_of_the_type_that_all_elements_can_have() {
    Value list =
        Conversion.convert(
            Value.tuple(List.of(Value.number(1), text("a"))), Type.list(Type.DYNAMIC));

    assertThat(list).isEqualTo(SequenceValue.list(Type.STRING, List.of(text("1"), text("a"))));
  }

  @Test
  void a_set_has_each_element_once_and_in_order() {
    Value set =
        Conversion.convert(
            Value.tuple(List.of(text("b"), Value.NULL, text("a"), text("b"))),
            Type.set(Type.STRING));

    assertThat(((SequenceValue) set).elements())
        .containsExactly(text("a"), text("b"), Value.nullOf(Type.STRING));
  }

  @Test
  void a_set_takes_the_marks_of_its_elements() {
    Value set =
        Conversion.convert(
            Value.tuple(List.of(text("a").mark(Marks.SENSITIVE))), Type.set(Type.STRING));

    assertThat(set.marks().sensitive()).isTrue();
    assertThat(((SequenceValue) set).elements().get(0).marks()).isEqualTo(Marks.NONE);
  }

  @Test
  void an_object_may_have_more_and_lack_what_is_optional() {
    Type wanted = Type.object(Map.of("a", Type.STRING, "b", Type.list(Type.NUMBER)), List.of("b"));

    Value converted = Conversion.convert(object("a", Value.number(1), "c", Value.TRUE), wanted);

    assertThat(converted)
        .isEqualTo(object("a", text("1"), "b", Value.nullOf(Type.list(Type.NUMBER))));
  }

  @Test
  void a_map_becomes_an_object_when_it_has_all_that_is_required() {
    Value map = MappingValue.map(Type.STRING, Map.of("a", text("1")));

    assertThat(Conversion.convert(map, Type.object(Map.of("a", Type.NUMBER))))
        .isEqualTo(object("a", Value.number(1)));
    assertThat(message(map, Type.object(Map.of("b", Type.NUMBER))))
        .isEqualTo("map has no element for required attribute \"b\"");
  }

  @Test
  void nulls_and_unknowns_take_the_type_and_keep_marks_and_origins() {
    Value secret = Value.NULL.mark(Marks.SENSITIVE);
    Value unknown = Value.unknown(Type.DYNAMIC, SOMEWHERE);

    assertThat(Conversion.convert(secret, Type.STRING))
        .isEqualTo(Value.nullOf(Type.STRING).mark(Marks.SENSITIVE));
    assertThat(Conversion.convert(unknown, Type.NUMBER))
        .isEqualTo(Value.unknown(Type.NUMBER, SOMEWHERE));
  }

  @Test
  void an_unknown_tuple_becomes_a_list_of_so_many_unknowns() {
    UnknownValue tuple =
        Value.unknown(Type.tuple(List.of(Type.STRING, Type.STRING)), SOMEWHERE)
            .withRefinement(Refinement.NOT_NULL);

    Value list = Conversion.convert(tuple, Type.list(Type.STRING));

    assertThat(((SequenceValue) list).elements())
        .hasSize(2)
        .allMatch(element -> !element.isKnown());
    assertThat(list.origins()).containsExactly(SOMEWHERE);
  }

  @Test
  void a_set_with_unknown_elements_has_no_certain_length_as_a_list() {
    Value set =
        SequenceValue.setOf(List.of(text("a"), Value.unknown(Type.STRING, SOMEWHERE)))
            .orElseThrow();

    assertThat(Conversion.convert(set, Type.list(Type.STRING)).isKnown()).isFalse();
  }

  @Test
  void says_what_is_wrong_and_where() {
    Value value = object("a", Value.tuple(List.of(text("1"), text("x"))));
    Type wanted = Type.object(Map.of("a", Type.list(Type.NUMBER)));

    assertThatThrownBy(() -> Conversion.convert(value, wanted))
        .isInstanceOfSatisfying(
            ConversionException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo("a number is required");
              assertThat(failure.path()).isEqualTo(AttributePath.of("a").then(1));
            });
  }

  @Test
  void says_why_types_never_fit() {
    assertThat(message(Value.tuple(List.of()), Type.STRING)).isEqualTo("string required");
    assertThat(message(text("a"), Type.list(Type.DYNAMIC)))
        .isEqualTo("list of any single type required");
    assertThat(
            message(
                Value.tuple(List.of(text("a"), Value.tuple(List.of()))), Type.list(Type.STRING)))
        .isEqualTo("element 1: string required");
    assertThat(
            message(
                Value.tuple(List.of(text("a"), Value.tuple(List.of()))), Type.set(Type.DYNAMIC)))
        .isEqualTo("all set elements must have the same type");
    assertThat(
            message(
                object(),
                Type.object(Map.of("a", Type.STRING, "b", Type.STRING, "c", Type.STRING))))
        .isEqualTo("attributes \"a\", \"b\", and \"c\" are required");
    assertThat(message(object("a", Value.TRUE), Type.object(Map.of("a", Type.NUMBER))))
        .isEqualTo("attribute \"a\": number required");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void converting_twice_is_converting_once(long seed) {
    RandomValues values = new RandomValues(new Random(seed));
    for (int i = 0; i < 200; i++) {
      Value value = values.next(3);
      for (Type wanted : targets(value.type())) {
        Conversion.tryConvert(value, wanted)
            .ifPresent(
                once -> {
                  assertThat(Conversion.convert(once, wanted)).isEqualTo(once);
                  assertThat(once.allMarks()).isEqualTo(value.allMarks());
                });
      }
    }
  }

  private static List<Type> targets(Type type) {
    List<Type> targets = new ArrayList<>(List.of(type, Type.STRING, Type.NUMBER, Type.DYNAMIC));
    for (Type element : List.of(Type.STRING, Type.DYNAMIC)) {
      targets.addAll(List.of(Type.list(element), Type.set(element), Type.map(element)));
    }
    return targets;
  }
}
