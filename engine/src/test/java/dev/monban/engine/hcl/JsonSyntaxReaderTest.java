package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The summaries are what terraform 1.11.4 validate printed for these files. */
class JsonSyntaxReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"locals":{"a":}}        | Missing JSON value
          {"locals":{"a":@}}       | Invalid start of value
          {"locals":{"a":tru}}     | Invalid JSON keyword
          {"locals":{"a":01}}      | Invalid JSON number
          {"locals":{"a":1.}}      | Invalid JSON number
          {"locals":{"a":.5}}      | Invalid JSON number
          {"locals":{"a":+5}}      | Invalid JSON number
          {"locals":{"a":"\\x"}}   | Invalid JSON string
          {"locals":{"a"}}         | Missing object value
          {"locals":{"a"=2}}       | Missing property value colon
          {"locals":{1:2}}         | Invalid object property name
          {"locals":{"a":1 "b":2}} | Missing attribute seperator comma
          {"locals":{"a":[1 2]}}   | Missing attribute seperator comma
          {"locals":{"a":1,}}      | Trailing comma in object
          {"locals":{"a":[1,]}}    | Trailing comma in array
          {"locals":{"a":1]}       | Mismatched braces
          {"locals":{"a":[1        | Unclosed object
          {"locals":{"a":1         | Unclosed object
          {"locals":{}} x          | Extraneous data after value
          {"locals":               | Missing value
          null                     | Root value must be object
          "x"                      | Root value must be object
          [1]                      | Incorrect JSON value type
          {"resource":{}}          | Missing block label
          {"resource":{"t":[]}}    | Missing block label
          {"output":null}          | Missing block label
          """)
  void what_is_wrong_is_told_once_in_terraform_s_words(String text, String summary) {
    assertThat(read(text).diagnostics()).extracting(Diagnostic::summary).containsExactly(summary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"locals":{"a":1e400,"b":-5,"c":1E+2,"d":0.50,"e":0,"f":-0e-0}}
          {"locals":null,"variable":{"a":null,"b":[]},"resource":{"t":{"n":[]}}}
          [{"locals":{}},{"output":{"o":{}}}]
          []
          {"terraform":{"required_version":"${","backend":{"local":{"path":"%{"}}}}
          {"module":{"m":{"source":"./${","version":"${"}},"provider":{"aws":{"alias":"${"}}}
          """)
  void what_terraform_reads_is_read(String text) {
    assertThat(read(text).diagnostics()).isEmpty();
  }

  @Test
  void what_stands_before_an_error_is_kept() {
    assertThat(read("{\"variable\":{\"a\":{}},\"locals\":{\"b\":1,2").result().blocks())
        .extracting(block -> block.type() + block.body().attributes().size())
        .containsExactly("variable0", "locals1");
  }

  private static Diagnosed<Body> read(String text) {
    return HclParser.parseFile(new SourceFile("main.tf.json", text));
  }
}
