package dev.monban.engine.evaluation;

import dev.monban.engine.function.Function;
import dev.monban.engine.function.FunctionException;
import dev.monban.engine.function.Functions;
import dev.monban.engine.function.Parameter;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** {@code name(arguments)}. */
final class CallEvaluation {
  private static final String INVALID_EXPANSION = "Invalid expanding argument value";
  private static final String CORE = "core::";

  private final Evaluation evaluation;
  private final FunctionCall expression;

  CallEvaluation(Evaluation evaluation, FunctionCall expression) {
    this.evaluation = evaluation;
    this.expression = expression;
  }

  Value value() {
    if (!evaluation.scope().allowsCalls()) {
      return evaluation.fail(
          Type.DYNAMIC,
          expression.range(),
          "Function calls not allowed",
          "Functions may not be called here.");
    }
    String name = expression.name();
    Optional<LazyFunction> lazy =
        LazyFunctions.find(name.startsWith(CORE) ? name.substring(CORE.length()) : name);
    Optional<ProviderCall> provider =
        ProviderCall.is(name)
            ? Optional.of(new ProviderCall(evaluation, expression))
            : Optional.empty();
    Optional<Function> function =
        provider.map(ProviderCall::function).orElseGet(() -> Functions.find(name));
    if (lazy.isEmpty() && function.isEmpty()) {
      return provider.map(ProviderCall::unknown).orElseGet(this::unknownFunction);
    }
    List<Argument> arguments = new ArrayList<>();
    expression.arguments().forEach(argument -> arguments.add(Argument.of(argument)));
    Optional<Value> undecided = expression.expandFinal() ? expand(arguments) : Optional.empty();
    if (undecided.isPresent()) {
      return undecided.get();
    }
    Call call = new Call(evaluation, expression, arguments);
    return lazy.map(found -> call(found, call))
        .orElseGet(() -> function.map(found -> call(found, call)).orElseThrow());
  }

  /** Puts the elements of the last argument in its place; a value when that cannot be done yet. */
  private Optional<Value> expand(List<Argument> arguments) {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    Expression last = expression.arguments().get(arguments.size() - 1);
    int errors = evaluation.findings().errors();
    Value list = evaluation.evaluate(last);
    if (evaluation.findings().errors() > errors) {
      return Optional.of(Unknowns.of(Type.DYNAMIC, list));
    }
    if (!list.type().isSequence() && list.type() != Type.DYNAMIC) {
      return Optional.of(
          evaluation.fail(
              Type.DYNAMIC,
              last.range(),
              INVALID_EXPANSION,
              "The expanding argument (indicated by ...) must be of a tuple, list, or set type."));
    }
    if (list.isNull()) {
      return Optional.of(
          evaluation.fail(
              Type.DYNAMIC,
              last.range(),
              INVALID_EXPANSION,
              "The expanding argument (indicated by ...) must not be null."));
    }
    if (!(list instanceof SequenceValue sequence)) {
      return Optional.of(Unknowns.of(Type.DYNAMIC, list));
    }
    arguments.remove(arguments.size() - 1);
    for (Value element : sequence.elements()) {
      arguments.add(Argument.of(last.range(), element.mark(sequence.marks())));
    }
    return Optional.empty();
  }

  private Value call(LazyFunction function, Call call) {
    return call.checkArity(function.parameters(), function.variadic())
        .orElseGet(() -> function.call(call));
  }

  private Value call(Function function, Call call) {
    return call.checkArity(function.parameters(), function.variadic())
        .orElseGet(() -> callWithValues(function, call));
  }

  private Value callWithValues(Function function, Call call) {
    int errors = evaluation.findings().errors();
    List<Value> values = new ArrayList<>(call.arguments().size());
    for (int i = 0; i < call.arguments().size(); i++) {
      Value value = call.argument(i);
      values.add(value);
      if (!evaluation.takeToRead(value)) {
        return evaluation.outOfSteps(expression.range());
      }
      checkType(call, i, function.parameter(i).orElseThrow(), value);
    }
    if (evaluation.findings().errors() > errors) {
      return Unknowns.of(Type.DYNAMIC, values, List.of());
    }
    try {
      Value result = function.call(values, evaluation.evaluator().functions());
      return evaluation.within(result, expression.range());
    } catch (FunctionException refused) {
      SourceRange range =
          refused.argument().isPresent()
              ? call.arguments().get(refused.argument().getAsInt()).range()
              : expression.range();
      return evaluation.fail(Type.DYNAMIC, range, refused.summary(), refused.detail());
    }
  }

  /**
   * Each argument of the wrong type is reported, not only the first that the function would refuse.
   */
  private void checkType(Call call, int index, Parameter parameter, Value value) {
    if (parameter.type() != Type.DYNAMIC) {
      try {
        Conversion.convert(value, parameter.type());
      } catch (ConversionException refused) {
        call.fail(index, parameter, refused.reason());
      }
    }
  }

  private Value unknownFunction() {
    String name = expression.name();
    int namespace = name.indexOf("::");
    if (namespace < 0) {
      TreeSet<String> names = new TreeSet<>(Functions.all().keySet());
      names.addAll(LazyFunctions.names());
      return evaluation.fail(
          Type.DYNAMIC,
          expression.nameRange(),
          "Call to unknown function",
          "There is no function named \"" + name + "\"." + NameSuggestion.sentence(name, names));
    }
    return evaluation.fail(
        Type.DYNAMIC,
        expression.nameRange(),
        ProviderCall.UNKNOWN,
        "The function namespace \""
            + name.substring(0, namespace)
            + "\" is not valid. Provider function calls must use the \"provider::\" namespace prefix.");
  }
}
