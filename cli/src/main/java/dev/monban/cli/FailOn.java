package dev.monban.cli;

import dev.monban.engine.policy.PolicySeverity;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/**
 * The value of {@code --fail-on}.
 *
 * @param from the least severity that fails; empty for never
 */
record FailOn(Optional<PolicySeverity> from) {

  /** Reads {@code critical}, …, {@code info}, or {@code never}. */
  static final class Converter implements ITypeConverter<FailOn> {
    private final SeverityConverter severities = new SeverityConverter();

    @Override
    public FailOn convert(String text) {
      return text.equals("never")
          ? new FailOn(Optional.empty())
          : new FailOn(Optional.of(severities.convert(text)));
    }
  }
}
