package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads and writes points in time by RFC 3339; refuses with Terraform's words, which follow Go's
 * way of reading.
 */
final class Timestamp {
  private static final String INVALID = "not a valid RFC3339 timestamp: ";

  private final boolean strict;
  private String rest;

  private Timestamp(String text, boolean strict) {
    this.rest = text;
    this.strict = strict;
  }

  /** A text that is no timestamp; the message says why. */
  static final class InvalidTimestampException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidTimestampException(String message) {
      super(message, null, false, false);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The point in time; {@code strict} is how {@code formatdate} reads.
   *
   * @throws InvalidTimestampException when {@code text} is no timestamp
   */
  static OffsetDateTime parse(String text, boolean strict) {
    return new Timestamp(text, strict).read();
  }

  /** In whole seconds. */
  static String format(OffsetDateTime time) {
    int year = time.getYear();
    return (year < 0 ? "-" : "")
        + String.format(
            "%04d-%02d-%02dT%02d:%02d:%02d",
            Math.abs(year),
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond())
        + offset(time, ":", "Z");
  }

  /** The offset from UTC, {@code +05:30}; {@code zero} when there is none. */
  static String offset(OffsetDateTime time, String separator, String zero) {
    int minutes = time.getOffset().getTotalSeconds() / 60;
    return minutes == 0
        ? zero
        : String.format(
            "%s%02d%s%02d",
            minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, separator, Math.abs(minutes) % 60);
  }

  private OffsetDateTime read() {
    if (rest.length() < 4 || !digits(0, 4)) {
      throw unusable(rest, "year");
    }
    int year = Integer.parseInt(rest.substring(0, 4));
    rest = rest.substring(4);
    skip("-");
    int month = number("month", 1, 12, true);
    skip("-");
    int day = number("day of month", 0, 99, true);
    skip("T");
    int hour = number("hour", 0, 23, false);
    skip(":");
    int minute = number("minute", 0, 59, true);
    skip(":");
    int second = number("second", 0, 59, true);
    int nano = fraction();
    ZoneOffset offset = offset();
    if (!rest.isEmpty()) {
      throw unusable(rest, "timestamp segment");
    }
    try {
      return OffsetDateTime.of(year, month, day, hour, minute, second, nano, offset);
    } catch (DateTimeException failure) {
      throw new InvalidTimestampException(INVALID + "day out of range");
    }
  }

  private boolean digits(int from, int to) {
    return rest.length() >= to
        && rest.substring(from, to).chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private void skip(String separator) {
    if (rest.startsWith(separator)) {
      rest = rest.substring(1);
      return;
    }
    String quoted = "\"" + separator + "\" is expected";
    throw new InvalidTimestampException(
        INVALID
            + (separator.equals("T")
                ? "missing required time introducer 'T'"
                : rest.isEmpty()
                    ? "end of string where " + quoted
                    : "found " + quote(rest) + " where " + quoted));
  }

  private int number(String what, int least, int most, boolean twoDigits) {
    if (!digits(0, 1) || twoDigits && !digits(0, 2)) {
      throw unusable(rest, what);
    }
    int length = digits(0, 2) ? 2 : 1;
    String found = rest.substring(0, length);
    int number = Integer.parseInt(found);
    rest = rest.substring(length);
    if (number < least || number > most) {
      throw unusable(rest, what);
    }
    if (strict && length == 1) {
      throw unusable(found, what);
    }
    return number;
  }

  private int fraction() {
    boolean comma = rest.startsWith(",");
    if (!rest.startsWith(".") && !comma || !digits(1, 2)) {
      return 0;
    }
    if (comma && strict) {
      throw unusable(",", "timestamp segment");
    }
    int end = 2;
    while (digits(end, end + 1)) {
      end++;
    }
    String nanos = (rest.substring(1, end) + "000000000").substring(0, 9);
    rest = rest.substring(end);
    return Integer.parseInt(nanos);
  }

  private ZoneOffset offset() {
    if (rest.startsWith("Z")) {
      rest = rest.substring(1);
      return ZoneOffset.UTC;
    }
    boolean shaped =
        (rest.startsWith("+") || rest.startsWith("-"))
            && digits(1, 3)
            && rest.startsWith(":", 3)
            && digits(4, 6);
    if (!shaped) {
      throw unusable(rest, "UTC offset");
    }
    String found = rest.substring(0, 6);
    int hours = Integer.parseInt(rest.substring(1, 3));
    int minutes = Integer.parseInt(rest.substring(4, 6));
    rest = rest.substring(6);
    // Go allows offsets up to 24:60, Java up to 18:00; no place on Earth has more than 14:00.
    if (hours * 60 + minutes > 18 * 60 || minutes > 59) {
      throw unusable(found, "UTC offset");
    }
    int sign = found.startsWith("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private InvalidTimestampException unusable(String found, String what) {
    if (found.isEmpty()) {
      return new InvalidTimestampException(INVALID + "end of string before " + what);
    }
    if (strict && what.equals("hour") && found.contains(":")) {
      return new InvalidTimestampException(INVALID + "hour must be between 0 and 23 inclusive");
    }
    if (strict && (what.equals("hour") || what.equals("minute")) && found.length() != 2) {
      return new InvalidTimestampException(INVALID + what + " must have exactly two digits");
    }
    return new InvalidTimestampException(INVALID + "cannot use " + quote(found) + " as " + what);
  }

  private static String quote(String text) {
    return GoQuote.quote(text);
  }
}
