package dev.monban.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonValueTest {

  private static String rewritten(String text) throws JsonSyntaxException {
    StringWriter target = new StringWriter();
    try (JsonWriter writer = JsonWriter.compact(target)) {
      writer.value(JsonValue.parse(text));
    }
    return target.toString();
  }

  @Test
  void reads_back_what_it_writes() throws JsonSyntaxException {
    String text = "{\"b\":[1,2.50,\"x\",true,false,null],\"a\":{}}";

    assertThat(rewritten(text)).isEqualTo(text);
  }

  @Test
  void of_equal_names_keeps_the_last() throws JsonSyntaxException {
    assertThat(rewritten("{\"a\":1,\"b\":2,\"a\":3}")).isEqualTo("{\"a\":3,\"b\":2}");
  }

  @Test
  void refuses_what_follows_the_document() {
    JsonSyntaxException failure =
        catchThrowableOfType(JsonSyntaxException.class, () -> JsonValue.parse("{} {}"));

    assertThat(failure.problem()).isEqualTo("something follows the end of the document");
    assertThat(failure.offset()).isEqualTo(3);
  }

  @Test
  void refuses_an_empty_text() {
    assertThat(catchThrowableOfType(JsonSyntaxException.class, () -> JsonValue.parse("")))
        .isNotNull();
  }
}
