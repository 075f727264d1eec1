package dev.monban.engine.function;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Refinements;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Unmarking;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function told by its parameters, the type of its result and what it does with arguments that
 * are fit for it. How every function treats arguments that are of another type, null, unknown or
 * marked is told here, once.
 */
record BuiltIn(
    String name,
    List<Parameter> parameters,
    Optional<Parameter> variadic,
    boolean nullable,
    ResultType resultType,
    Body body)
    implements Function {

  /**
   * Finds the type of the result from the arguments, some of which may be unknown; they have no
   * marks.
   */
  @FunctionalInterface
  interface ResultType {
    Type of(Arguments arguments);
  }

  /** Makes the result, whose type is known already. */
  @FunctionalInterface
  interface Body {
    Value apply(Arguments arguments, Type resultType);
  }

  /** Begins a function. */
  static BuiltInBuilder named(String name) {
    return new BuiltInBuilder(name);
  }

  @Override
  public Value call(List<Value> given, FunctionContext context) {
    Arity.check(this, given.size());
    List<Value> values = convert(given);
    List<Value> unmarked = new ArrayList<>(values.size());
    List<Value> fit = new ArrayList<>(values.size());
    Marks marks = Marks.NONE;
    boolean unknown = false;
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      Parameter parameter = parameterAt(i);
      Value plain = Unmarking.deep(value);
      unmarked.add(plain);
      if (parameter.allowMarked()) {
        fit.add(value);
      } else if (parameter.keepReferences()) {
        fit.add(Unmarking.exceptReferences(value));
        marks = marks.union(value.allMarks().ofDecision());
      } else {
        fit.add(plain);
        marks = marks.union(value.allMarks());
      }
      unknown |= !value.isKnown() && !parameter.allowUnknown();
    }
    Arguments arguments = new Arguments(this, fit, context);
    if (isOfUnknownType(values)) {
      return unknown(arguments).mark(arguments.marks().union(marks));
    }
    Type type = resultType.of(new Arguments(this, unmarked, context));
    Value result =
        unknown ? arguments.unknown(type).mark(arguments.marks()) : body.apply(arguments, type);
    return refine(result).mark(marks);
  }

  /**
   * A bare null has no type either, yet nothing that made it unknown: then the call itself is the
   * reason.
   */
  private UnknownValue unknown(Arguments arguments) {
    UnknownValue unknown = arguments.unknown(Type.DYNAMIC);
    String call = name + "()";
    return unknown.origins().isEmpty()
        ? unknown.withOrigins(
            List.of(
                Origin.of(
                    Origin.Kind.FUNCTION,
                    call,
                    call + " is left open by a bare null",
                    Optional.empty())))
        : unknown;
  }

  private List<Value> convert(List<Value> given) {
    List<Value> values = new ArrayList<>(given.size());
    for (int i = 0; i < given.size(); i++) {
      Parameter parameter = parameterAt(i);
      try {
        values.add(Conversion.convert(given.get(i), parameter.type()));
      } catch (ConversionException failure) {
        throw FunctionException.argument(i, parameter, failure.reason());
      }
    }
    return values;
  }

  /**
   * Looks at the arguments in order: a null before the first argument of unknown type is refused.
   */
  private boolean isOfUnknownType(List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      Parameter parameter = parameterAt(i);
      if (value.isNull() && !parameter.allowNull()) {
        throw FunctionException.argument(i, parameter, "argument must not be null");
      }
      if (value.type() == Type.DYNAMIC && !parameter.allowDynamic()) {
        return true;
      }
    }
    return false;
  }

  private Parameter parameterAt(int index) {
    return parameter(index).orElseThrow();
  }

  private Value refine(Value result) {
    if (nullable || !(result instanceof UnknownValue unknown)) {
      return result;
    }
    Refinement refinement = unknown.refinement().andNotNull();
    return Refinements.refine(unknown, refinement);
  }
}
