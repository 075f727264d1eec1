package dev.monban.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTest {

  @Test
  void beginnings_of_a_reference_are_no_references_of_their_own() {
    assertThat(
            Reference.outermost(
                List.of(
                    "aws_lb.x[0].arn",
                    "aws_lb.x[0]",
                    "aws_lb.x",
                    "aws_lb.x",
                    "module.m[\"a.b\"].o",
                    "module.m[\"a.b\"]",
                    "module.m",
                    "var.ab",
                    "var.a")))
        .containsExactly("aws_lb.x[0].arn", "aws_lb.x", "module.m[\"a.b\"].o", "var.ab", "var.a");
  }

  @Test
  void what_follows_a_key_is_a_path() {
    Reference reference = Reference.parse("aws_lb.x[\"a.b\"].subnet_mapping[0].id");

    assertThat(reference.key(2)).map(Object::toString).contains("[\"a.b\"]");
    assertThat(reference.from(3)).hasToString("subnet_mapping.0.id");
  }
}
