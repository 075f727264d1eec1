package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static List<String> in(String expression) {
    return References.in(Expressions.parse(expression)).stream()
        .map(reference -> reference.range().text())
        .collect(Collectors.toList());
  }

  @Test
  void finds_references_wherever_they_stand() {
    assertThat(in("var.a ? local.b : max(data.c.d, [module.e.f], {x = path.g})"))
        .containsExactly("var.a", "local.b", "data.c.d", "module.e.f", "path.g");
    assertThat(in("\"${var.a}%{ if var.b }${var.c}%{ endif }\""))
        .containsExactly("var.a", "var.b", "var.c");
    assertThat(in("aws_lb.x[*].arn")).containsExactly("aws_lb.x");
    assertThat(in("!var.a || -(var.b) > var.c")).containsExactly("var.a", "var.b", "var.c");
  }

  @Test
  void ends_them_before_an_index_that_is_not_written_out() {
    assertThat(in("aws_lb.x[\"a\"].arn")).containsExactly("aws_lb.x[\"a\"].arn");
    assertThat(in("aws_lb.x[0].arn")).containsExactly("aws_lb.x[0].arn");
    assertThat(in("aws_lb.x[local.i].arn")).containsExactly("aws_lb.x", "local.i");
  }

  @Test
  void leaves_out_names_that_a_for_binds() {
    assertThat(in("[for x in local.xs : x.y + local.z]")).containsExactly("local.xs", "local.z");
    assertThat(in("{for k, v in local.xs : k => v if v != var.k}"))
        .containsExactly("local.xs", "var.k");
    assertThat(in("\"%{ for x in local.xs }${x}${y.z}%{ endfor }\""))
        .containsExactly("local.xs", "y.z");
    assertThat(in("[for x in x.y : x.z]")).containsExactly("x.y");
  }

  @Test
  void takes_no_bare_key_of_an_object_for_a_reference() {
    assertThat(in("{a = 1, (b.c) = 2}")).containsExactly("b.c");
  }
}
