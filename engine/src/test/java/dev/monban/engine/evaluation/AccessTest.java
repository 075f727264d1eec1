package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.Expressions.assertDiagnostics;
import static dev.monban.engine.evaluation.Expressions.diagnose;
import static dev.monban.engine.evaluation.Expressions.evaluate;
import static dev.monban.engine.evaluation.Names.from;
import static dev.monban.engine.evaluation.Names.unknown;
import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AccessTest {

  @Test
  void takes_elements_and_attributes() {
    assertThat(evaluate("[1, 2][1]")).isEqualTo(Value.number(2));
    assertThat(evaluate("[1, 2][\"1\"]")).isEqualTo(Value.number(2));
    assertThat(evaluate("[1, 2].0")).isEqualTo(Value.number(1));
    assertThat(evaluate("{a = {b = 3}}.a.b")).isEqualTo(Value.number(3));
    assertThat(evaluate("{a = 1}[\"a\"]")).isEqualTo(Value.number(1));
  }

  @Test
  void asks_the_scope_for_the_whole_way_down() {
    Names scope =
        Names.with("local.key", Value.string("a"))
            .and("aws_lb.this[\"a\"].arn", from("aws_lb", "this", "arn", Value.string("arn")));

    Value result = evaluate("aws_lb.this[local.key].arn", scope);

    assertThat(result).refersTo("aws_lb.this.arn");
    Assertions.assertThat(scope.resolved()).endsWith("aws_lb.this[\"a\"].arn");
  }

  @Test
  void goes_the_rest_of_the_way_by_itself() {
    Names scope = Names.with("local.x", evaluate("{a = [{b = 1}]}"));

    assertThat(evaluate("local.x.a[0].b", scope)).isEqualTo(Value.number(1));
  }

  @Test
  void takes_parts_of_an_unknown_by_its_type() {
    Names scope =
        Names.with("var.o", unknown(Type.object(Map.of("a", Type.BOOL))))
            .and("var.l", unknown(Type.list(Type.NUMBER)))
            .and("var.d", unknown(Type.DYNAMIC));

    assertThat(evaluate("var.o.a", scope)).hasType(Type.BOOL).originatesFrom("var.o");
    assertThat(evaluate("var.l[7]", scope)).hasType(Type.NUMBER).originatesFrom("var.l");
    assertThat(evaluate("var.d.x[0].y", scope)).hasType(Type.DYNAMIC).originatesFrom("var.d");
  }

  @Test
  void is_unknown_for_an_unknown_key() {
    Names scope = Names.with("var.i", unknown(Type.NUMBER));

    assertThat(evaluate("[\"a\", \"b\"][var.i]", scope))
        .hasType(Type.DYNAMIC)
        .originatesFrom("var.i");
  }

  @Test
  void is_sensitive_when_the_whole_or_the_key_is() {
    Names scope =
        Names.with("var.o", evaluate("{a = 1}").mark(Marks.SENSITIVE))
            .and("var.i", Value.number(0).mark(Marks.SENSITIVE));

    assertThat(evaluate("var.o.a", scope)).isSensitive();
    assertThat(evaluate("[1][var.i]", scope)).isSensitive();
    assertThat(evaluate("[var.i, 2][1]", scope)).isNotSensitive();
  }

  @Test
  void reports_what_is_not_there() {
    Names scope = Names.with("var.map", MappingValue.map(Type.BOOL, Map.of()));

    assertDiagnostics(
        """
        a = {a = 1}.b
                   ^^ Unsupported attribute
        b = [1][1]
               ^^^ Invalid index
        c = null.a
                ^^ Attempt to get attribute from null value
        d = null[0]
                ^^^ Attempt to index null value
        e = true.a
                ^^ Unsupported attribute
        f = [1][null]
               ^^^^^^ Invalid index
        g = var.map.k
                   ^^ Missing map element
        h = "x"[0]
               ^^^ Invalid index
        """,
        scope);
  }

  @Test
  void says_why_an_index_leads_nowhere() {
    Assertions.assertThat(
            List.of("[][0]", "[1][1]", "[1][-1]", "[1][0.5]", "[1][\"x\"]", "{a = 1}[0]"))
        .extracting(text -> diagnose(text, Names.none()).diagnostics().get(0))
        .extracting(Diagnostic::detail)
        .allMatch(detail -> detail.startsWith("The given key does not identify an element"))
        .doesNotHaveDuplicates();
  }

  @Test
  void is_unknown_as_invalid_after_an_error() {
    Value result = diagnose("[][0]", Names.none()).result();

    assertThat(result).isUnknownBecauseOf(Origin.Kind.INVALID).originatesFrom("[0]");
  }

  @Test
  void checks_references_that_are_never_evaluated() {
    assertDiagnostics(
        """
        a = true ? 1 : local.nope
                       ^^^^^^^^^^ Reference to undeclared name
        b = try(local.nope, 1)
                ^^^^^^^^^^ Reference to undeclared name
        """);
  }
}
