package dev.monban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that stands in a file beside the example it belongs to.
 *
 * <p>It cannot be accepted by accident: a missing one is written, and the test is red all the same.
 * To change one, delete it, run the test, read the difference, run the test again.
 */
record ExpectedText(Path file) {

  void assertIs(String actual) throws IOException {
    if (!Files.exists(file)) {
      Files.writeString(file, actual);
      throw new AssertionError(
          file + " was missing and has been written: read it, then run the test again.");
    }
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
