package dev.monban.cli;

import dev.monban.engine.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
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

  /** Writes in a format. */
  @FunctionalInterface
  interface Output<F> {
    /** Writes everything to {@code out}, in {@code format}, with colours or without. */
    void write(F format, boolean color, Writer out) throws IOException;
  }

  /**
   * Writes to stdout, with colours if {@code color} says so, or whole into the file or not at all.
   *
   * @throws IOException with a message for the user, if the file cannot be written
   */
  void write(Shell shell, boolean color, Output<F> output) throws IOException {
    if (file.isPresent()) {
      WholeFile.write(
          shell.directory().resolve(file.get()), out -> output.write(format, false, out));
    } else {
      output.write(format, color, shell.output());
      shell.output().flush();
    }
  }

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
