package dev.monban.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTextTest {

  @Test
  void quotes_a_text_and_gives_one_of_several_lines_as_a_heredoc() {
    assertThat(ValueText.of(Value.string("a \"b\"\t"))).isEqualTo("\"a \\\"b\\\"\\t\"");
    assertThat(ValueText.of(Value.string("a\nb"))).isEqualTo("<<EOT\na\nb\nEOT");
  }

  @Test
  void sends_no_control_characters_to_the_terminal() {
    assertThat(ValueText.of(Value.string("\u001b[31m\n"))).isEqualTo("\"\\u001b[31m\\n\"");
  }

  @Test
  void lays_out_what_is_inside() {
    Map<String, Value> attributes = new LinkedHashMap<>();
    attributes.put("list", SequenceValue.list(Type.NUMBER, List.of(Value.number(1))));
    attributes.put("text", Value.string("a\nb"));
    attributes.put("none", Value.object(Map.of()));

    assertThat(ValueText.of(Value.object(attributes)))
        .isEqualTo(
            """
            {
              "list" = tolist([
                1,
              ])
              "none" = {}
              "text" = <<-EOT
              a
              b
              EOT
            }""");
  }

  @Test
  void tells_collections_and_nulls_by_their_type() {
    assertThat(ValueText.of(MappingValue.map(Type.BOOL, Map.of()))).isEqualTo("tomap({})");
    assertThat(ValueText.of(Value.NULL)).isEqualTo("null");
    assertThat(ValueText.of(Value.nullOf(Type.STRING))).isEqualTo("tostring(null)");
    assertThat(ValueText.of(Value.nullOf(Type.list(Type.NUMBER))))
        .isEqualTo("tolist(null) /* of number */");
    assertThat(ValueText.of(Value.nullOf(Type.object(Map.of())))).isEqualTo("null /* object */");
  }

  @Test
  void shows_neither_what_is_secret_nor_what_is_unknown() {
    assertThat(ValueText.of(Value.string("k").mark(Marks.SENSITIVE)))
        .isEqualTo("(sensitive value)");
    assertThat(ValueText.of(Value.tuple(List.of(Value.unknown(Type.STRING, List.of())))))
        .isEqualTo("[\n  (known after apply),\n]");
  }
}
