package dev.monban.engine.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Dates and times in YAML, which read as texts in the form of RFC 3339. */
final class YamlTimestamp {
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
              + "(?:[Tt]([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,][0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})"
              + "| ([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,][0-9]+)?)?");

  private YamlTimestamp() {}

  static Optional<String> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      boolean spaced = matcher.group(8) != null;
      boolean timed = spaced || matcher.group(4) != null;
      int first = spaced ? 8 : 4;
      return Optional.of(
          Timestamp.format(
              OffsetDateTime.of(
                  number(matcher, 1),
                  number(matcher, 2),
                  number(matcher, 3),
                  timed ? number(matcher, first) : 0,
                  timed ? number(matcher, first + 1) : 0,
                  timed ? number(matcher, first + 2) : 0,
                  0,
                  matcher.group(7) == null ? ZoneOffset.UTC : ZoneOffset.of(matcher.group(7)))));
    } catch (DateTimeException failure) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
