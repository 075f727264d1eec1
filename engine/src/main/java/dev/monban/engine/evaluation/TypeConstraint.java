package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.function.Function;

/**
 * What a variable's {@code type} asks of its value.
 *
 * @param type {@link Type#DYNAMIC} stands for {@code any}; object types may have optional
 *     attributes
 * @param defaults what to put where an optional attribute is left out
 */
public record TypeConstraint(Type type, TypeDefaults defaults) {

  /** Takes any value. */
  public static final TypeConstraint ANY = new TypeConstraint(Type.DYNAMIC, TypeDefaults.NONE);

  /** Reads a type expression; what cannot be read is {@link #ANY} and a diagnostic. */
  public static Diagnosed<TypeConstraint> parse(Expression expression, Evaluator evaluator) {
    return new TypeConstraintParser(evaluator).parse(expression);
  }

  /**
   * {@code given} with defaults filled in, as a value of the type; what {@code refused} makes of
   * the reason, a clause without a period, when it cannot be one.
   */
  public Value apply(Value given, Function<String, Value> refused) {
    try {
      return Conversion.convert(defaults.apply(given), type);
    } catch (ConversionException reason) {
      return refused.apply(place(reason.path()) + reason.reason());
    }
  }

  private String place(AttributePath path) {
    StringBuilder place = new StringBuilder();
    Type at = type;
    for (Object step : path.steps()) {
      boolean attribute = step instanceof String && !(at instanceof Type.MapType);
      place.append(
          attribute
              ? "." + step
              : step instanceof String ? "[\"" + step + "\"]" : "[" + step + "]");
      at = inside(at, step);
    }
    return place.isEmpty() ? "" : place + ": ";
  }

  private static Type inside(Type type, Object step) {
    if (type instanceof Type.ObjectType object && step instanceof String name) {
      return object.attributes().getOrDefault(name, Type.DYNAMIC);
    }
    if (type instanceof Type.TupleType tuple
        && step instanceof Integer index
        && index < tuple.elements().size()) {
      return tuple.elements().get(index);
    }
    return type.element();
  }
}
