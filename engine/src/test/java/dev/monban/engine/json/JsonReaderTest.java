package dev.monban.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  private static JsonSyntaxException failure(String text) {
    return catchThrowableOfType(JsonSyntaxException.class, () -> readAll(text));
  }

  private static List<JsonToken> readAll(String text) throws IOException {
    try (JsonReader reader = JsonReader.of(text, new JsonLimits(5, 20, 10, 10))) {
      List<JsonToken> tokens = new ArrayList<>();
      while (reader.token() != JsonToken.END) {
        tokens.add(reader.token());
        if (reader.token() == JsonToken.NUMBER) {
          assertThat(reader.number()).isNotNull();
        } else if (reader.isString()) {
          assertThat(reader.text()).isNotNull();
        }
        reader.next();
      }
      return tokens;
    }
  }

  @Test
  void gives_the_tokens_in_their_order() throws IOException {
    assertThat(readAll("{\"a\": [1, \"x\", true, false, null]}"))
        .containsExactly(
            JsonToken.OBJECT_START,
            JsonToken.NAME,
            JsonToken.ARRAY_START,
            JsonToken.NUMBER,
            JsonToken.STRING,
            JsonToken.TRUE,
            JsonToken.FALSE,
            JsonToken.NULL,
            JsonToken.ARRAY_END,
            JsonToken.OBJECT_END);
  }

  @Test
  void keeps_numbers_exact() throws IOException {
    try (JsonReader reader = JsonReader.of("12345678901234567890.123", JsonLimits.DEFAULT)) {
      assertThat(reader.number()).isEqualTo(new BigDecimal("12345678901234567890.123"));
    }
  }

  @Test
  void skips_a_whole_value() throws IOException {
    try (JsonReader reader = JsonReader.of("[{\"a\": [1, [2]]}, 3]", JsonLimits.DEFAULT)) {
      reader.next();
      reader.skip();

      assertThat(reader.token()).isEqualTo(JsonToken.OBJECT_END);
      assertThat(reader.next()).isEqualTo(JsonToken.NUMBER);
    }
  }

  @Test
  void tells_where_tokens_begin_and_end_in_a_text() throws IOException {
    try (JsonReader reader = JsonReader.of("[ \"é\\n\", 12]", JsonLimits.DEFAULT)) {
      reader.next();
      assertThat(List.of(reader.start(), reader.end())).containsExactly(2L, 7L);
      reader.next();
      assertThat(List.of(reader.start(), reader.end())).containsExactly(9L, 11L);
    }
  }

  @Test
  void reads_what_a_shell_of_windows_writes() throws IOException {
    byte[] bytes = "\uFEFF{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE);

    try (JsonReader reader = JsonReader.of(new ByteArrayInputStream(bytes), JsonLimits.DEFAULT)) {
      assertThat(reader.token()).isEqualTo(JsonToken.OBJECT_START);
      assertThat(reader.next()).isEqualTo(JsonToken.NAME);
      assertThat(reader.text()).isEqualTo("a");
    }
  }

  @Test
  void says_where_something_is_wrong() {
    JsonSyntaxException failure = failure("{\n  \"a\": 1 \"b\"}");

    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.column()).isEqualTo(10);
  }

  @Test
  void says_that_a_document_was_cut_off() {
    assertThat(failure("{\"a\": [1").problem()).isEqualTo("the document ends too early");
    assertThat(failure("{\"a\": \"b").problem()).isEqualTo("the document ends too early");
  }

  @Test
  void refuses_what_is_beyond_its_limits() {
    assertThat(failure("[[[[[[1]]]]]]").problem()).contains("nested too deeply");
    assertThat(failure("\"" + "x".repeat(21) + "\"").problem()).contains("too long");
    assertThat(failure("{\"" + "x".repeat(11) + "\": 1}").problem()).contains("too long");
    assertThat(failure("[" + "1".repeat(11) + "]").problem()).contains("too long");
  }

  @Test
  void refuses_numbers_that_no_decimal_can_hold() {
    assertThat(failure("[1e9999999]")).isNull();
    assertThatThrownBy(() -> JsonValue.parse("1e99999999999999"))
        .isInstanceOf(JsonSyntaxException.class);
  }

  @Test
  void refuses_bytes_that_are_not_utf_8() {
    byte[] bytes = {'[', '"', (byte) 0xC3, (byte) 0x28, '"', ']'};

    JsonSyntaxException failure =
        catchThrowableOfType(
            JsonSyntaxException.class,
            () -> {
              try (JsonReader reader =
                  JsonReader.of(new ByteArrayInputStream(bytes), JsonLimits.DEFAULT)) {
                reader.next();
                reader.text();
              }
            });

    assertThat(failure).isNotNull();
  }
}
