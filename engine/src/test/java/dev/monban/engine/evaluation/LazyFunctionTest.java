package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.Expressions.assertDiagnostics;
import static dev.monban.engine.evaluation.Expressions.diagnose;
import static dev.monban.engine.evaluation.Expressions.evaluate;
import static dev.monban.engine.evaluation.Names.unknown;
import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class LazyFunctionTest {

  @Test
  void try_gives_the_first_expression_that_works() {
    assertThat(evaluate("try([][0], {}.a, 3)")).isEqualTo(Value.number(3));
    assertThat(evaluate("try(null, 1)")).isEqualTo(Value.NULL);
    assertThat(evaluate("try(nosuchfunction(), 1)")).isEqualTo(Value.number(1));
  }

  @Test
  void try_is_of_unknown_type_while_an_expression_that_works_so_far_is_unknown() {
    Names scope = Names.with("var.o", unknown(Type.object(java.util.Map.of("a", Type.BOOL))));

    assertThat(evaluate("try(var.o.a, 1)", scope)).hasType(Type.DYNAMIC).originatesFrom("var.o");
  }

  @Test
  void try_skips_what_fails_whatever_becomes_known() {
    Names scope = Names.with("var.s", unknown(Type.STRING));

    assertThat(evaluate("try(var.s.a, 1)", scope)).isEqualTo(Value.number(1));
  }

  @Test
  void try_names_every_reason_when_nothing_works() {
    Diagnostic diagnostic = diagnose("try([][0], {}.a)", Names.none()).diagnostics().get(0);

    Assertions.assertThat(diagnostic.summary()).isEqualTo("Error in function call");
    Assertions.assertThat(diagnostic.detail())
        .isEqualTo(
            """
            Call to function "try" failed: no expression succeeded:
            - Invalid index (at test.tf:1,7-10)
              The given key does not identify an element in this collection value: the collection has no elements.
            - Unsupported attribute (at test.tf:1,14-16)
              This object does not have an attribute named "a".

            At least one expression must produce a successful result.""");
  }

  @Test
  void can_tells_whether_an_expression_works() {
    assertThat(evaluate("can({a = 1}.a)")).isEqualTo(Value.TRUE);
    assertThat(evaluate("can({a = 1}.b)")).isEqualTo(Value.FALSE);
  }

  @Test
  void can_is_unknown_while_its_expression_is() {
    Names scope = Names.with("var.s", unknown(Type.STRING));

    assertThat(evaluate("can(var.s)", scope)).hasType(Type.BOOL).originatesFrom("var.s");
  }

  @Test
  void templatestring_renders_what_a_reference_leads_to() {
    Names scope =
        Names.with("local.t", Value.string("hello ${who}%{ for x in xs } ${x}%{ endfor }"));

    assertThat(evaluate("templatestring(local.t, {who = \"you\", xs = [1, 2]})", scope))
        .isEqualTo(Value.string("hello you 1 2"));
  }

  @Test
  void templatestring_gives_text_even_for_a_lone_interpolation() {
    Names scope = Names.with("local.t", Value.string("${x}"));

    assertThat(evaluate("templatestring(local.t, {x = true})", scope))
        .isEqualTo(Value.string("true"));
  }

  @Test
  void templatestring_is_sensitive_when_a_variable_is() {
    Names scope =
        Names.with("local.t", Value.string("${x}"))
            .and("var.k", Value.string("k").mark(Marks.SENSITIVE));

    assertThat(evaluate("templatestring(local.t, {x = \"a\", y = var.k})", scope)).isSensitive();
  }

  @Test
  void templatestring_is_unknown_while_its_template_or_its_variables_are() {
    Names scope =
        Names.with("local.t", Value.string("${x}"))
            .and("var.t", unknown(Type.STRING))
            .and("var.v", unknown(Type.map(Type.STRING)));

    assertThat(evaluate("templatestring(var.t, {})", scope)).originatesFrom("var.t");
    assertThat(evaluate("templatestring(local.t, var.v)", scope)).originatesFrom("var.v");
  }

  @Test
  void templatestring_reports_where_the_template_fails() {
    Names scope = Names.with("local.t", Value.string("a ${x}"));

    Diagnostic missing = diagnose("templatestring(local.t, {})", scope).diagnostics().get(0);
    Diagnostic nothing =
        diagnose("templatestring(local.t, {x = null})", scope).diagnostics().get(0);

    Assertions.assertThat(missing.detail())
        .contains("does not contain key \"x\", referenced at <templatestring argument>:1,5-6");
    Assertions.assertThat(nothing.detail()).contains("<templatestring argument>:1,5-6: Invalid");
  }

  @Test
  void reports_wrong_arguments() {
    assertDiagnostics(
        """
        a = can()
                ^ Not enough function arguments
        b = can(1, 2)
                   ^ Too many function arguments
        c = templatestring("x", {})
                           ^^^ Invalid function argument
        d = try()
            ^^^^^ Error in function call
        e = nosuchfunction(1)
            ^^^^^^^^^^^^^^ Call to unknown function
        f = can(1...)
                ^ Invalid expanding argument value
        """);
  }

  @Test
  void a_function_of_a_provider_is_unknown_where_the_provider_is_declared() {
    Scope scope =
        new Scope() {
          @Override
          public List<Diagnostic> check(Reference reference) {
            return List.of();
          }

          @Override
          public Resolution resolve(Reference reference) {
            return new Resolution(Value.string("arn").mark(Marks.SENSITIVE), 1);
          }

          @Override
          public Optional<ProviderSource> provider(String name) {
            return name.equals("aws")
                ? Optional.of(ProviderSource.implied("aws"))
                : Optional.empty();
          }
        };

    assertThat(evaluate("provider::aws::user_agent(var.arn)", scope))
        .isSensitive()
        .isUnknownBecauseOf(Origin.Kind.FUNCTION)
        .originatesFrom("provider::aws::user_agent");
    Assertions.assertThat(diagnose("provider::other::f(1)", scope).diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Unknown provider function");
  }
}
