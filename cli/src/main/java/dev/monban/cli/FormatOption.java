package dev.monban.cli;

import dev.monban.engine.report.ReportFormat;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code FORMAT} or {@code FORMAT=FILE}.
 *
 * @param file where to write; empty for stdout
 */
record FormatOption<F>(F format, Optional<String> file) {

  private static <F> FormatOption<F> parse(
      String text, Function<String, Optional<F>> formats, String labels) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    Optional<String> file = equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
    if (file.isPresent() && file.get().isEmpty()) {
      throw new TypeConversionException("after " + text + " the name of a file is missing");
    }
    return new FormatOption<>(
        formats
            .apply(name)
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "there is no format " + name + "; there are: " + labels)),
        file);
  }

  /** Reads the option's text for reports of findings. */
  static final class OfReports implements ITypeConverter<FormatOption<ReportFormat>> {
    @Override
    public FormatOption<ReportFormat> convert(String text) {
      return parse(text, ReportFormat::find, ReportFormat.labels());
    }
  }

  /** Reads the option's text for the results of tests. */
  static final class OfTests implements ITypeConverter<FormatOption<TestFormat>> {
    @Override
    public FormatOption<TestFormat> convert(String text) {
      return parse(text, TestFormat::find, "text, junit");
    }
  }
}
