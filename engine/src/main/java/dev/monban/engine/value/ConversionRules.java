package dev.monban.engine.value;

import java.util.Optional;

/** Finds how values of one type become values of another, where that is possible. */
final class ConversionRules {
  private ConversionRules() {}

  /**
   * The way from {@code given} to {@code wanted}; with {@code unsafe}, also one that fails for some
   * values.
   */
  static Optional<Converter> find(Type given, Type wanted, boolean unsafe) {
    return findForKnown(given, wanted, unsafe).map(known -> new AnyValue(wanted, known));
  }

  /** No conversion where the types are the same already. */
  static Optional<Converter> findOrSame(Type given, Type wanted, boolean unsafe) {
    return given.equals(wanted) ? Optional.of(value -> value) : find(given, wanted, unsafe);
  }

  private static Optional<Converter> findForKnown(Type given, Type wanted, boolean unsafe) {
    if (wanted == Type.DYNAMIC) {
      return Optional.of(value -> value);
    }
    if (given == Type.DYNAMIC) {
      return unsafe ? Optional.of(value -> Conversion.convert(value, wanted)) : Optional.empty();
    }
    if (given.isPrimitive() && wanted.isPrimitive()) {
      return PrimitiveConversion.find(given, wanted, unsafe);
    }
    if (given instanceof Type.ObjectType from) {
      return wanted instanceof Type.ObjectType to
          ? ObjectConversion.find(from, to, unsafe)
          : wanted instanceof Type.MapType to
              ? MapConversion.find(from, to, unsafe)
              : Optional.empty();
    }
    if (given instanceof Type.TupleType from) {
      return wanted instanceof Type.TupleType to
          ? TupleConversion.find(from, to, unsafe)
          : wanted instanceof Type.MapType
              ? Optional.empty()
              : TupleConversion.findElements(from, wanted, unsafe);
    }
    if (given instanceof Type.MapType from) {
      return wanted instanceof Type.MapType to
          ? MapConversion.find(from, to, unsafe)
          : wanted instanceof Type.ObjectType to && unsafe
              ? ObjectConversion.find(from, to)
              : Optional.empty();
    }
    return given.isCollection() ? ListConversion.find(given, wanted, unsafe) : Optional.empty();
  }

  /** Takes unknowns and nulls as well, and keeps marks. */
  private record AnyValue(Type wanted, Converter known) implements Converter {
    @Override
    public Value convert(Value value) {
      if (wanted == Type.DYNAMIC) {
        return value;
      }
      if (value instanceof UnknownValue unknown) {
        return UnknownConversion.convert(unknown, OptionalAttributes.removeFrom(wanted));
      }
      if (value.isNull()) {
        Type type = DynamicTypes.fill(OptionalAttributes.removeFrom(wanted), value.type());
        return new NullValue(type, value.marks());
      }
      return known.convert(value).mark(value.marks());
    }
  }
}
