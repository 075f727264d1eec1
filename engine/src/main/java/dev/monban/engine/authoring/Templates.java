package dev.monban.engine.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that new files begin with. */
final class Templates {
  private static final Pattern PLACE = Pattern.compile("%([a-z]+)%");

  private Templates() {}

  /** The template {@code name}, in which {@code %word%} stands for a value of {@code words}. */
  static String fill(String name, Map<String, String> words) {
    Matcher places = PLACE.matcher(text(name));
    return places.replaceAll(
        place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), place.group())));
  }

  private static String text(String name) {
    try (InputStream stream = Templates.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("there is no template " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
