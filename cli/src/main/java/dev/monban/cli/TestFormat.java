package dev.monban.cli;

import dev.monban.engine.testing.TestJunitWriter;
import dev.monban.engine.testing.TestReportWriter;
import dev.monban.engine.testing.TestTextWriter;
import java.util.Arrays;
import java.util.Optional;

/** How the results of tests can be written. */
enum TestFormat {
  text,
  junit;

  static Optional<TestFormat> find(String name) {
    return Arrays.stream(values()).filter(format -> format.name().equals(name)).findFirst();
  }

  TestReportWriter writer(boolean color, boolean verbose) {
    return this == text ? new TestTextWriter(color, verbose) : new TestJunitWriter();
  }
}
