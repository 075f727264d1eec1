package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.function.FunctionContext;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeConstraintTest {

  private static Diagnosed<TypeConstraint> parse(String type) {
    return TypeConstraint.parse(
        Expressions.parse(type),
        new Evaluator(EvaluationLimits.DEFAULT, FunctionContext.WITHOUT_FILES));
  }

  private static TypeConstraint constraint(String type) {
    Diagnosed<TypeConstraint> parsed = parse(type);
    Assertions.assertThat(parsed.diagnostics()).isEmpty();
    return parsed.result();
  }

  private static Value apply(String type, String value) {
    return constraint(type)
        .apply(Expressions.evaluate(value), reason -> Value.string("refused: " + reason));
  }

  @Test
  void reads_every_kind_of_type() {
    Assertions.assertThat(constraint("any").type()).isEqualTo(Type.DYNAMIC);
    Assertions.assertThat(constraint("list").type()).isEqualTo(Type.list(Type.DYNAMIC));
    Assertions.assertThat(constraint("map(set(number))").type())
        .isEqualTo(Type.map(Type.set(Type.NUMBER)));
    Assertions.assertThat(constraint("tuple([string, bool])").type())
        .isEqualTo(Type.tuple(List.of(Type.STRING, Type.BOOL)));
    Assertions.assertThat(constraint("object({ a = string, b = optional(bool) })").type())
        .isEqualTo(Type.object(Map.of("a", Type.STRING, "b", Type.BOOL), List.of("b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "object({ a = optional(string, \"d\") })               | {}           | {a = \"d\"}",
        "object({ a = optional(string, \"d\") })               | {a = null}   | {a = \"d\"}",
        "object({ a = optional(string, \"d\") })               | {a = \"x\", c = 1} | {a = \"x\"}",
        "object({ a = optional(number, \"3\") })               | {}           | {a = 3}",
        "object({ a = optional(object({ b = optional(number, 5) }), {}) }) | {} | {a = {b = 5}}",
        "object({ a = optional(object({ b = optional(number, 5) })) }) | {a = {}} | {a = {b = 5}}",
        "tuple([object({ a = optional(bool, true) })])       | [{}]         | [{a = true}]",
        "number                                              | \"5\"        | 5",
        "any                                                 | [1, \"a\"]   | [1, \"a\"]",
      })
  void fills_in_defaults_and_converts(String type, String given, String result) {
    assertThat(apply(type, given)).isEqualTo(Expressions.evaluate(result));
  }

  @Test
  void fills_in_defaults_inside_collections() {
    Value result = apply("list(object({ a = optional(number, 1) }))", "[{}, { a = 2 }]");

    assertThat(result).hasType(Type.list(Type.object(Map.of("a", Type.NUMBER))));
    assertThat(apply("map(object({ a = optional(number, 1) }))", "{ x = {} }"))
        .hasType(Type.map(Type.object(Map.of("a", Type.NUMBER))));
  }

  @Test
  void leaves_null_as_it_is() {
    assertThat(apply("object({ a = optional(string, \"d\") })", "null"))
        .isEqualTo(Value.nullOf(Type.object(Map.of("a", Type.STRING))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list(string)            | 1              | list of string required",
        "list(number)            | [\"a\", 1]     | [0]: a number is required",
        "object({ a = string })  | { b = 1 }      | attribute \"a\" is required",
        "object({ a = number })  | { a = \"x\" }  | .a: a number is required",
        "map(number)             | { k = \"x\" }  | [\"k\"]: a number is required",
      })
  void says_where_and_why_a_value_does_not_fit(String type, String given, String reason) {
    assertThat(apply(type, given)).isEqualTo(Value.string("refused: " + reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"string\"                            | Invalid quoted type constraints",
        "\"number\"                            | Invalid legacy variable type hint",
        "foo                                   | Invalid type specification",
        "list()                                | Invalid type specification",
        "object(string)                        | Invalid type specification",
        "object({ \"a\" = string })            | Invalid type specification",
        "optional(string)                      | Invalid type specification",
        "tuple([string, 1])                    | Invalid type specification",
        "object({ a = optional() })            | Invalid type specification",
        "object({ a = optional(number, \"x\") }) | Invalid default value for optional attribute",
        "object({ a = optional(number, foo) }) | Variables not allowed",
        "object({ a = optional(number, abs(1)) }) | Function calls not allowed",
      })
  void reports_what_is_no_type(String type, String summary) {
    Assertions.assertThat(parse(type).diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly(summary);
    Assertions.assertThat(parse(type).result()).isEqualTo(TypeConstraint.ANY);
  }
}
