package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Splat;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Refinements;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Type.TupleType;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code source[*].name}, {@code source.*.name}.
 *
 * <p>What is no list, set or tuple counts as a tuple of one element, and a null of such a type as
 * an empty one.
 */
final class SplatEvaluation {
  private final Evaluation evaluation;
  private final Splat expression;

  SplatEvaluation(Evaluation evaluation, Splat expression) {
    this.evaluation = evaluation;
    this.expression = expression;
  }

  Value value() {
    int errors = evaluation.findings().errors();
    Value source = evaluation.evaluate(expression.source());
    if (evaluation.findings().errors() > errors) {
      return Unknowns.of(Type.DYNAMIC, source);
    }
    boolean sequence = source.type().isSequence();
    if (source.isNull()) {
      return sequence
          ? evaluation.fail(
              Type.DYNAMIC,
              expression.source().range(),
              "Splat of null value",
              "Splat expressions (with the * symbol) cannot be applied to null sequences.")
          : Value.tuple(List.of()).mark(source.marks());
    }
    if (source.type() == Type.DYNAMIC) {
      return Unknowns.of(Type.DYNAMIC, source);
    }
    if (!sequence) {
      return ofSingle(source);
    }
    return source instanceof SequenceValue known ? ofKnown(known) : ofUnknown(source);
  }

  private Value ofSingle(Value source) {
    Value only = each(source);
    return Refinements.isNotNull(source)
        ? evaluation.within(Value.tuple(List.of(only)), expression.range()).mark(source.marks())
        : Unknowns.of(Type.DYNAMIC, source);
  }

  private Value ofKnown(SequenceValue source) {
    List<Value> results = new ArrayList<>(source.elements().size());
    for (Value element : source.elements()) {
      results.add(each(element));
    }
    Value result =
        source.type() instanceof TupleType ? Value.tuple(results) : list(source, results);
    return evaluation.within(result, expression.range()).mark(source.marks());
  }

  private SequenceValue list(SequenceValue source, List<Value> results) {
    Type element = results.isEmpty() ? resultOf(source.type().element()) : results.get(0).type();
    return SequenceValue.list(element, results);
  }

  private Value ofUnknown(Value source) {
    if (source.type() instanceof TupleType tuple) {
      List<Type> results = new ArrayList<>(tuple.elements().size());
      for (Type element : tuple.elements()) {
        results.add(resultOf(element));
      }
      return Unknowns.of(Type.tuple(results), source);
    }
    UnknownValue result = Unknowns.of(Type.list(resultOf(source.type().element())), source);
    Refinement refinement =
        Refinement.NOT_NULL.andLength(Ranges.minimumLength(source), Ranges.maximumLength(source));
    return Refinements.refine(result, refinement);
  }

  private Type resultOf(Type element) {
    return each(Value.unknown(element, List.of())).type();
  }

  private Value each(Value element) {
    return evaluation.atSplatItem(element).evaluate(expression.each());
  }
}
