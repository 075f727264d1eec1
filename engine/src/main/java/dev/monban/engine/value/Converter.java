package dev.monban.engine.value;

/** Turns values of one type into values of another. */
@FunctionalInterface
interface Converter {

  /**
   * The converted value.
   *
   * @throws ConversionException when this very value cannot be converted
   */
  Value convert(Value value);

  /** Converts a part of a value; a failure tells of {@code step}, a name or an index. */
  default Value convertAt(Object step, Value value) {
    try {
      return convert(value);
    } catch (ConversionException failure) {
      throw failure.below(step);
    }
  }
}
