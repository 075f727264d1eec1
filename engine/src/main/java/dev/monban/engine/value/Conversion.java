package dev.monban.engine.value;

import dev.monban.engine.address.AttributePath;
import java.util.Optional;

/** Conversion of values between types, by the rules of the language. */
public final class Conversion {
  private Conversion() {}

  /**
   * {@code value} as a value of {@code wanted}, which may be a constraint with {@link Type#DYNAMIC}
   * and optional attributes; marks and origins are kept.
   *
   * @throws ConversionException when it cannot be converted; the message is Terraform's
   */
  public static Value convert(Value value, Type wanted) {
    if (value.type().equals(wanted) || value.type().equals(OptionalAttributes.removeFrom(wanted))) {
      return value;
    }
    return ConversionRules.find(value.type(), wanted, true)
        .orElseThrow(
            () ->
                new ConversionException(
                    Mismatch.describe(value.type(), wanted), AttributePath.EMPTY))
        .convert(value);
  }

  /** Like {@link #convert}, but empty when it cannot be converted. */
  public static Optional<Value> tryConvert(Value value, Type wanted) {
    try {
      return Optional.of(convert(value, wanted));
    } catch (ConversionException failure) {
      return Optional.empty();
    }
  }

  /** Whether some values of {@code given} can be converted to {@code wanted}. */
  public static boolean isPossible(Type given, Type wanted) {
    return given.equals(wanted) || ConversionRules.find(given, wanted, true).isPresent();
  }

  /** Whether every value of {@code given} can be converted to {@code wanted}. */
  public static boolean isSafe(Type given, Type wanted) {
    return given.equals(wanted) || ConversionRules.find(given, wanted, false).isPresent();
  }
}
