package dev.monban.engine.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressStepsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws_lb.x",
        "aws_lb.x[0]",
        "data.aws_ami.x[\"k\"]",
        "ephemeral.aws_secret.x",
        "module.a.aws_lb.x",
        "module.s3[\"a.b\"].aws_s3_bucket.x[\"c]\"]",
        "module.a[\"q\\\"x\\\\\"].module.b[3].data.aws_ami.y",
        "module.data.aws_lb.x",
        "module.a[\"$${x}\"].aws_lb.x",
      })
  void an_address_reads_back_from_its_text(String text) {
    assertThat(ResourceAddress.parse(text)).map(ResourceAddress::toString).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        ".",
        "a.",
        "a..b",
        "[0]",
        "a.b[",
        "a.b[\"",
        "a.b[\"x\"",
        "a.b[x]",
        "a.b]",
        "a[0].b",
        "foo.a.aws_lb.x",
        "module.aws_lb",
        "module.a[0][1].aws_lb.x",
        "a.b[99999999999]",
        "a\"b.c"
      })
  void other_text_is_no_address(String text) {
    assertThat(ResourceAddress.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "module.a", "module.a[\"x.y\"].module.b[0]"})
  void a_module_reads_back_from_its_text(String text) {
    assertThat(ModuleAddress.parse(text)).map(ModuleAddress::toString).contains(text);
  }
}
