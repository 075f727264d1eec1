package dev.monban.cli;

import dev.monban.engine.policy.PolicySeverity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a severity as users write it. */
final class SeverityConverter implements ITypeConverter<PolicySeverity> {

  @Override
  public PolicySeverity convert(String text) {
    return PolicySeverity.find(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"" + text + "\" is none of critical, high, medium, low, info"));
  }
}
