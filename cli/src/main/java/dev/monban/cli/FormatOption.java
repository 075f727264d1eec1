package dev.monban.cli;

import dev.monban.engine.report.ReportFormat;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code FORMAT} or {@code FORMAT=FILE}.
 *
 * @param file where to write; empty for stdout
 */
record FormatOption(ReportFormat format, Optional<String> file) {

  /** Reads the option's text. */
  static final class Converter implements ITypeConverter<FormatOption> {
    @Override
    public FormatOption convert(String text) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      Optional<String> file =
          equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
      if (file.isPresent() && file.get().isEmpty()) {
        throw new TypeConversionException("after " + text + " the name of a file is missing");
      }
      return new FormatOption(
          ReportFormat.find(name)
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          "there is no format " + name + "; there are: " + ReportFormat.labels())),
          file);
    }
  }
}
