package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueJsonTest {
  private static final Value UNKNOWN =
      Value.unknown(
          Type.STRING, Origin.of(Origin.Kind.VARIABLE, "var.x", "unset", Optional.empty()));

  private static Value example() {
    Map<String, Value> attributes = new LinkedHashMap<>();
    attributes.put("b", Value.tuple(List.of(UNKNOWN, Value.string("\"\n\u0001"))));
    attributes.put("a", Value.TRUE.mark(Marks.SENSITIVE));
    return Value.object(attributes);
  }

  @Test
  void writes_values_with_null_for_what_is_unknown() {
    assertThat(ValueJson.value(example()))
        .isEqualTo("{\"a\":true,\"b\":[null,\"\\\"\\n\\u0001\"]}");
  }

  @Test
  void says_which_parts_are_unknown_and_which_sensitive() {
    assertThat(ValueJson.unknown(example())).isEqualTo("{\"a\":false,\"b\":[true,false]}");
    assertThat(ValueJson.sensitive(example())).isEqualTo("{\"a\":true,\"b\":[false,false]}");
  }

  @Test
  void writes_types_as_terraform_does() {
    Type type =
        Type.object(
            Map.of("a", Type.list(Type.DYNAMIC), "b", Type.tuple(List.of(Type.NUMBER))),
            List.of("b"));

    assertThat(ValueJson.type(type))
        .isEqualTo(
            "[\"object\",{\"a\":[\"list\",\"dynamic\"],\"b\":[\"tuple\",[\"number\"]]},[\"b\"]]");
  }
}
