package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The summaries are what terraform 1.11.4 validate printed for these configurations. */
class JsonDuplicatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"variable":{"a":{"default":1,"default":2}}}|Duplicate argument
          {"output":{"a":{"value":1,"description":"a","description":"b"}}}|Duplicate argument
          {"terraform":{"required_version":">= 1","required_version":">= 1.1"}}|Duplicate argument
          {"resource":{"terraform_data":{"a":{"input":1,"input":2}}}}|Duplicate argument
          {"resource":{"terraform_data":{"a":{"count":1,"count":1}}}}|Duplicate argument
          {"resource":{"aws_lb":{"a":{"access_logs":{"bucket":"a","bucket":"b"}}}}}|Duplicate argument
          {"resource":{"aws_lb":{"a":{"dynamic":{"access_logs":{"for_each":[1],"for_each":[1],"content":{"bucket":"a"}}}}}}}|Duplicate argument
          {"locals":{"o":1,"o":2}}|Duplicate attribute definition
          {"terraform":{"required_providers":{"a":{"source":"x/a"},"a":{"source":"x/a"}}}}|Duplicate attribute definition
          {"locals":[{"o":1},{"o":2}]}|Duplicate local value definition
          {"locals":{"o":{"x":1,"x":2}}}|Duplicate object attribute
          {"locals":{"o":{"${\\"x\\"}":1,"x":2}}}|Duplicate object attribute
          {"locals":{"o":{"//":1,"//":2}}}|Duplicate object attribute
          {"variable":{"a":{"default":{"x":1,"x":2}}}}|Duplicate object attribute
          """)
  void a_name_that_comes_twice_is_an_error(String text, String summary) {
    assertThat(read(text).errors()).containsExactly(summary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"variable":{"a":{"default":1}},"variable":{"b":{"default":2}}}
          {"locals":{"//":1,"//":2,"o":1}}
          {"resource":{"terraform_data":{"a":{"//":"a","//":"b","input":"x"}}}}
          """)
  void twice_a_block_or_a_comment_is_none(String text) {
    assertThat(read(text).errors()).isEmpty();
  }

  @Test
  void in_an_object_of_the_native_syntax_the_last_item_counts_even_inside_json() {
    Source source = read("{\"output\":{\"o\":{\"value\":\"${{\\\"x\\\"=1,\\\"x\\\"=2}.x}\"}}}");

    assertThat(source.errors()).isEmpty();
    assertThat(source.output("o")).hasToString("2");
  }

  @Test
  void what_comes_twice_has_no_value_to_go_by() {
    Source source = read("{\"output\":{\"o\":{\"value\":{\"x\":1,\"x\":2,\"y\":3}}}}");

    assertThat(source.output("o").isWhollyKnown()).isFalse();
  }

  @Test
  void an_input_of_a_module_that_comes_twice_is_an_error() {
    assertThat(
            Source.of(
                    """
                    -- main.tf.json --
                    {"module":{"m":{"source":"./m","a":1,"a":2}}}
                    -- m/m.tf.json --
                    {"variable":{"a":{}}}
                    """)
                .errors())
        .containsExactly("Duplicate argument");
  }

  private static Source read(String text) {
    return Source.of("-- main.tf.json --\n" + text + "\n");
  }
}
