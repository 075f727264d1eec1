package dev.monban.cli;

import dev.monban.engine.testing.TestJunitWriter;
import dev.monban.engine.testing.TestReportWriter;
import dev.monban.engine.testing.TestTextWriter;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code FORMAT} or {@code FORMAT=FILE}.
 *
 * @param file where to write; empty for stdout
 */
record TestFormatOption(Format format, Optional<String> file) {

  /** How the results of tests can be written. */
  enum Format {
    text,
    junit;

    TestReportWriter writer(boolean color, boolean verbose) {
      return this == text ? new TestTextWriter(color, verbose) : new TestJunitWriter();
    }
  }

  /** Reads the option's text. */
  static final class Converter implements ITypeConverter<TestFormatOption> {
    @Override
    public TestFormatOption convert(String text) {
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      Optional<String> file =
          equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
      if (file.isPresent() && file.get().isEmpty()) {
        throw new TypeConversionException("after " + text + " the name of a file is missing");
      }
      for (Format format : Format.values()) {
        if (format.name().equals(name)) {
          return new TestFormatOption(format, file);
        }
      }
      throw new TypeConversionException("there is no format " + name + "; there are: text, junit");
    }
  }
}
