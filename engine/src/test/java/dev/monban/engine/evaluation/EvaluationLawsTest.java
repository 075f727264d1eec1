package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Unmarking;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every expression, on expressions that nobody thought of. */
class EvaluationLawsTest {
  private static final int EXPRESSIONS = 150;
  private static final int DEPTH = 4;

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  private static Map<String, Value> variables() {
    Map<String, Value> variables = new LinkedHashMap<>();
    variables.put("var.text", Value.string("a"));
    variables.put("var.number", Value.number(2));
    variables.put("var.flag", Value.TRUE);
    variables.put(
        "var.list", SequenceValue.list(Type.STRING, List.of(Value.string("a"), Value.string("b"))));
    variables.put("var.object", Value.object(Map.of("a", Value.number(1))));
    variables.put("var.map", MappingValue.map(Type.STRING, Map.of("a", Value.string("x"))));
    variables.put(
        "var.set", SequenceValue.set(Type.NUMBER, List.of(Value.number(1), Value.number(2))));
    variables.put("var.none", Value.nullOf(Type.STRING));
    return variables;
  }

  private static Names scope(UnaryOperator<Value> change) {
    Names scope = Names.none();
    variables().forEach((name, value) -> scope.and(name, change.apply(value)));
    return scope;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void always_gives_a_value_and_the_same_one_each_time(long seed) {
    RandomExpressions expressions = new RandomExpressions(seed);
    for (int i = 0; i < EXPRESSIONS; i++) {
      String expression = expressions.next(DEPTH);

      Diagnosed<Value> once = Expressions.diagnose(expression, scope(value -> value));
      Diagnosed<Value> again = Expressions.diagnose(expression, scope(value -> value));

      assertThat(again.result().toString()).as(expression).isEqualTo(once.result().toString());
      assertThat(again.diagnostics()).as(expression).hasSameSizeAs(once.diagnostics());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_known_while_a_variable_is_unknown_stays_so_when_it_becomes_known(long seed) {
    RandomExpressions expressions = new RandomExpressions(seed);
    for (int i = 0; i < EXPRESSIONS; i++) {
      String expression = expressions.next(DEPTH);
      for (String unknown : variables().keySet()) {
        Names open = Names.none();
        variables()
            .forEach(
                (name, value) ->
                    open.and(name, name.equals(unknown) ? Names.unknown(value.type()) : value));

        Diagnosed<Value> before = Expressions.diagnose(expression, open);
        Diagnosed<Value> after = Expressions.diagnose(expression, scope(value -> value));

        if (!before.hasErrors() && !after.hasErrors()) {
          assertThat(Unmarking.deep(before.result()))
              .as("%s while %s is unknown, then %s", expression, unknown, after.result())
              .matches(earlier -> isCompatible(earlier, Unmarking.deep(after.result())));
        }
      }
    }
  }

  private static boolean isCompatible(Value before, Value after) {
    if (before instanceof UnknownValue unknown) {
      return unknown.type() == Type.DYNAMIC || unknown.type().hasDynamic() || fits(unknown, after);
    }
    if (before.isWhollyKnown()) {
      return before.equals(after);
    }
    if (before instanceof SequenceValue one && after instanceof SequenceValue other) {
      if (one.type() instanceof Type.SetType) {
        return true;
      }
      boolean compatible = one.elements().size() == other.elements().size();
      for (int i = 0; compatible && i < one.elements().size(); i++) {
        compatible = isCompatible(one.elements().get(i), other.elements().get(i));
      }
      return compatible;
    }
    return before instanceof MappingValue one
        && after instanceof MappingValue other
        && one.attributes().keySet().equals(other.attributes().keySet())
        && one.attributes().keySet().stream()
            .allMatch(
                name -> isCompatible(one.attributes().get(name), other.attributes().get(name)));
  }

  private static boolean fits(UnknownValue before, Value after) {
    return before.type().equals(after.type())
        && (!before.refinement().notNull() || !after.isNull())
        && (before.refinement().prefix().isEmpty()
            || after.toString().contains(before.refinement().prefix()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void secrets_do_not_lose_their_mark(long seed) {
    RandomExpressions expressions = new RandomExpressions(seed);
    String secret = "s3cr3t";
    for (int i = 0; i < EXPRESSIONS; i++) {
      String expression = expressions.next(DEPTH);
      Names scope = scope(value -> value);
      scope.and("var.text", Value.string(secret).mark(Marks.SENSITIVE));

      Diagnosed<Value> result = Expressions.diagnose(expression, scope);

      assertThat(revealed(result.result(), secret)).as(expression).isFalse();
    }
  }

  private static boolean revealed(Value value, String secret) {
    if (value.marks().sensitive()) {
      return false;
    }
    if (value instanceof SequenceValue sequence) {
      return sequence.elements().stream().anyMatch(element -> revealed(element, secret));
    }
    if (value instanceof MappingValue mapping) {
      return mapping.attributes().entrySet().stream()
          .anyMatch(entry -> entry.getKey().contains(secret) || revealed(entry.getValue(), secret));
    }
    return value.isKnown() && value.toString().toLowerCase(java.util.Locale.ROOT).contains(secret);
  }
}
