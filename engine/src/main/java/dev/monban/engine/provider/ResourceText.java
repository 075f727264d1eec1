package dev.monban.engine.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of this package that come with the engine. */
final class ResourceText {
  private ResourceText() {}

  static String read(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (InputStream input = ResourceText.class.getResourceAsStream(name)) {
      if (input == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the engine.");
      }
      return input.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
