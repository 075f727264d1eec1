package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.Expressions.assertDiagnostics;
import static dev.monban.engine.evaluation.Expressions.evaluate;
import static dev.monban.engine.evaluation.Names.unknown;
import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectTest {

  @Test
  void takes_a_bare_word_as_the_key_itself() {
    Names scope = Names.with("var.x", Value.string("key"));

    assertThat(evaluate("{a = 1}")).isEqualTo(Value.object(Map.of("a", Value.number(1))));
    assertThat(evaluate("{true = 1}")).isEqualTo(evaluate("{\"true\" = 1}"));
    assertThat(evaluate("{(var.x) = 1}", scope)).isEqualTo(evaluate("{key = 1}"));
    assertThat(evaluate("{\"${var.x}\" = 1}", scope)).isEqualTo(evaluate("{key = 1}"));
  }

  @Test
  void keeps_the_last_of_equal_keys() {
    assertThat(evaluate("{a = 1, a = 2}")).isEqualTo(evaluate("{a = 2}"));
  }

  @Test
  void is_of_unknown_type_when_a_key_is_unknown() {
    Names scope = Names.with("var.x", unknown(Type.STRING));

    assertThat(evaluate("{(var.x) = 1}", scope)).hasType(Type.DYNAMIC).originatesFrom("var.x");
  }

  @Test
  void is_sensitive_when_a_key_is_but_not_when_a_value_is() {
    Names scope = Names.with("var.x", Value.string("k").mark(Marks.SENSITIVE));

    assertThat(evaluate("{(var.x) = 1}", scope)).isSensitive();
    assertThat(evaluate("{a = var.x, b = 1}.b", scope)).isNotSensitive();
  }

  @Test
  void reports_keys_that_are_null_no_text_or_a_bare_reference() {
    Names scope = Names.with("var.x", Value.string("k"));

    assertDiagnostics(
        """
        a = {(null) = 1}
             ^^^^^^ Null value as key
        b = {([]) = 1}
             ^^^^ Incorrect key type
        c = {var.x = 1}
             ^^^^^ Ambiguous attribute key
        """,
        scope);
  }
}
