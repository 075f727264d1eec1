package dev.monban.cli;

import dev.monban.engine.policy.PolicySeverity;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The value of {@code --fail-on}.
 *
 * @param from the least severity that fails; empty for never
 */
record FailOn(Optional<PolicySeverity> from) {

  /** Reads {@code critical}, …, {@code info}, or {@code never}. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String text) {
      return text.equals("never")
          ? new FailOn(Optional.empty())
          : new FailOn(Optional.of(severity(text)));
    }
  }

  /** The severity that users call {@code text}. */
  static PolicySeverity severity(String text) {
    for (PolicySeverity severity : PolicySeverity.values()) {
      if (severity.label().equals(text.toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    throw new TypeConversionException(
        "\"" + text + "\" is none of critical, high, medium, low, info");
  }
}
