package dev.monban.engine.function;

import dev.monban.engine.value.Value;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * {@code formatdate}: runs of one letter are verbs, what stands in single quotes is literal, as is
 * all else.
 */
final class DateFormat {
  private final Arguments arguments;
  private final OffsetDateTime time;
  private final StringBuilder out = new StringBuilder();

  DateFormat(Arguments arguments, OffsetDateTime time) {
    this.arguments = arguments;
    this.time = time;
  }

  Value format() {
    String format = arguments.text(0);
    int at = 0;
    while (at < format.length()) {
      char character = format.charAt(at);
      int end = at + 1;
      if (character == '\'') {
        end = appendLiteral(format, at);
      } else if (isLetter(character)) {
        while (end < format.length() && format.charAt(end) == character) {
          end++;
        }
        appendVerb(character, format.substring(at, end));
      } else {
        out.append(character);
      }
      at = end;
    }
    return Value.string(out.toString());
  }

  private static boolean isLetter(char character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  /**
   * Two quotes inside of a literal are one; two quotes alone are one, too. Gives back where the
   * literal ends.
   */
  private int appendLiteral(String format, int start) {
    if (format.startsWith("''", start)) {
      out.append('\'');
      return start + 2;
    }
    int at = start + 1;
    while (at < format.length()) {
      if (format.charAt(at) != '\'') {
        out.append(format.charAt(at++));
      } else if (format.startsWith("''", at)) {
        out.append('\'');
        at += 2;
      } else {
        return at + 1;
      }
    }
    throw arguments.failure(0, "unterminated literal '");
  }

  private void appendVerb(char letter, String verb) {
    int length = verb.length();
    switch (letter) {
      case 'Y' -> {
        require(verb, length == 2 || length == 4, "year must either be \"YY\" or \"YYYY\"");
        out.append(
            String.format(
                length == 2 ? "%02d" : "%04d",
                length == 2 ? time.getYear() % 100 : time.getYear()));
      }
      case 'M' -> {
        require(verb, length <= 4, "month must be \"M\", \"MM\", \"MMM\", or \"MMMM\"");
        appendNamed(
            length,
            time.getMonthValue(),
            time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      }
      case 'D' ->
          appendNumber(verb, time.getDayOfMonth(), "day of month must either be \"D\" or \"DD\"");
      case 'E' -> {
        require(verb, length == 3 || length == 4, "day of week must either be \"EEE\" or \"EEEE\"");
        appendNamed(length, 0, time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      }
      case 'h' -> appendNumber(verb, time.getHour(), "24-hour must either be \"h\" or \"hh\"");
      case 'H' ->
          appendNumber(
              verb, (time.getHour() + 11) % 12 + 1, "12-hour must either be \"H\" or \"HH\"");
      case 'A', 'a' -> {
        require(verb, length == 2, "must be \"" + letter + letter + "\"");
        String half = time.getHour() < 12 ? "AM" : "PM";
        out.append(letter == 'A' ? half : half.toLowerCase(Locale.ROOT));
      }
      case 'm' -> appendNumber(verb, time.getMinute(), "minute must either be \"m\" or \"mm\"");
      case 's' -> appendNumber(verb, time.getSecond(), "second must either be \"s\" or \"ss\"");
      case 'Z' -> appendOffset(verb);
      default -> throw arguments.failure(0, "invalid date format verb \"" + verb + "\"");
    }
  }

  private void appendOffset(String verb) {
    switch (verb.length()) {
      case 1 -> out.append(Timestamp.offset(time, ":", "Z"));
      case 3 -> out.append(Timestamp.offset(time, "", "UTC"));
      case 4 -> out.append(Timestamp.offset(time, "", "+0000"));
      case 5 -> out.append(Timestamp.offset(time, ":", "+00:00"));
      default -> require(verb, false, "timezone must be Z, ZZZZ, or ZZZZZ");
    }
  }

  private void appendNumber(String verb, int number, String rule) {
    require(verb, verb.length() <= 2, rule);
    appendNamed(verb.length(), number, "");
  }

  /**
   * One letter for the number, two for two digits, three for the first letters of the name, four
   * for the name.
   */
  private void appendNamed(int length, int number, String name) {
    out.append(
        switch (length) {
          case 1 -> Integer.toString(number);
          case 2 -> String.format("%02d", number);
          case 3 -> name.substring(0, 3);
          default -> name;
        });
  }

  private void require(String verb, boolean right, String rule) {
    if (!right) {
      throw arguments.failure(0, "invalid date format verb \"" + verb + "\": " + rule);
    }
  }
}
