package dev.monban.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Terraform 1.11.4 with AWS 5.100.0 plans. */
class AwsContainerDefinitionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "null | []",
        "[] | []",
        "[{\"Name\":\"a\",\"ENTRYPOINT\":[\"x\",null]}] | [{\"entryPoint\":[\"x\",\"\"],\"name\":\"a\"}]",
        "[{\"name\":\"x\",\"Name\":\"y\"}] | [{\"name\":\"y\"}]",
        "[{\"name\":\"b\"}, {\"name\":\"a\"}] | [{\"name\":\"a\"},{\"name\":\"b\"}]",
        "[{\"cpu\":0,\"memory\":0,\"privilege\":true}] | [{\"memory\":0}]",
        "[{\"image\":\"<i>\",\"essential\":null}] | [{\"image\":\"\\u003ci\\u003e\"}]",
        "[{\"environment\":[{\"name\":\"b\",\"x\":1},null,{\"name\":\"a\"}]}]"
            + " | [{\"environment\":[{\"name\":\"a\"},{\"name\":\"b\"}]}]",
        "[{\"secrets\":[],\"mountPoints\":[{\"readOnly\":null}],\"healthCheck\":{}}]"
            + " | [{\"healthCheck\":{},\"mountPoints\":[],\"secrets\":[]}]",
        "[{\"dockerLabels\":{\"A\":\"b\",\"a\":null}}] | [{\"dockerLabels\":{\"A\":\"b\",\"a\":\"\"}}]",
        "[{\"linuxparameters\":{\"Capabilities\":{\"ADD\":[\"x\"]}}}]"
            + " | [{\"linuxParameters\":{\"capabilities\":{\"add\":[\"x\"]}}}]",
        "[{\"portMappings\":[{\"containerPort\":0,\"protocol\":\"\"}]}]"
            + " | [{\"portMappings\":[{\"containerPort\":0}]}]",
      })
  void are_what_the_provider_reads_and_writes_again(String written, String planned) {
    assertThat(AwsContainerDefinitions.normalised(written)).isEqualTo(planned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{}", "[1]", "[", "text"})
  void stay_as_they_are_when_they_are_none(String written) {
    assertThat(AwsContainerDefinitions.normalised(written)).isEqualTo(written);
  }
}
