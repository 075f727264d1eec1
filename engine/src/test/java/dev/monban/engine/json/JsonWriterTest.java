package dev.monban.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private final StringWriter target = new StringWriter();

  private void writeDocument(JsonWriter writer) {
    writer.startObject();
    writer.name("text").value("a\"\n\u0001é");
    writer.name("list").startArray().value(1).value(true).nullValue().endArray();
    writer.name("empty").startObject().endObject();
    writer.name("none").startArray().endArray();
    writer.endObject().close();
  }

  @Test
  void writes_the_shortest_form() {
    writeDocument(JsonWriter.compact(target));

    assertThat(target)
        .hasToString(
            "{\"text\":\"a\\\"\\n\\u0001é\",\"list\":[1,true,null],\"empty\":{},\"none\":[]}");
  }

  @Test
  void writes_a_form_for_readers() {
    writeDocument(JsonWriter.pretty(target));

    assertThat(target)
        .hasToString(
            """
            {
              "text": "a\\"\\n\\u0001é",
              "list": [
                1,
                true,
                null
              ],
              "empty": {},
              "none": []
            }""");
  }

  @Test
  void writes_numbers_exactly_and_without_an_exponent_where_that_is_short() {
    try (JsonWriter writer = JsonWriter.compact(target)) {
      writer.startArray();
      writer.value(new BigDecimal("1e3")).value(new BigDecimal("0.10"));
      writer.value(new BigDecimal("1e1000000")).value(new BigDecimal("1e-1000000"));
      writer.endArray();
    }

    assertThat(target).hasToString("[1000,0.10,1E+1000000,1E-1000000]");
  }
}
