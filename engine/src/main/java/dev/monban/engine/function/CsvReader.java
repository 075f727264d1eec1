package dev.monban.engine.function;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the records of a CSV text as Go's {@code encoding/csv} does: empty lines are none, quotes
 * must be in their place.
 */
final class CsvReader {
  private final Arguments arguments;
  private final String text;
  private int at;
  private int line;
  private int recordLine;

  CsvReader(Arguments arguments) {
    this.arguments = arguments;
    this.text = arguments.text(0);
  }

  /** The line (from 1) on which the record that {@link #next} gave begins. */
  int line() {
    return recordLine;
  }

  /** The fields of the next record; none at the end. */
  List<String> next() {
    String current = readLine();
    while (current.equals("\n")) {
      current = readLine();
    }
    List<String> fields = new ArrayList<>();
    if (current.isEmpty()) {
      return fields;
    }
    recordLine = line;
    readFields(current, fields);
    return fields;
  }

  private void readFields(String first, List<String> fields) {
    String rest = first;
    while (true) {
      if (!rest.startsWith("\"")) {
        int comma = rest.indexOf(',');
        String field = comma >= 0 ? rest.substring(0, comma) : withoutBreak(rest);
        if (field.indexOf('"') >= 0) {
          throw failure("bare \" in non-quoted-field");
        }
        fields.add(field);
        if (comma < 0) {
          return;
        }
        rest = rest.substring(comma + 1);
      } else {
        StringBuilder field = new StringBuilder();
        rest = readQuoted(rest.substring(1), field);
        fields.add(field.toString());
        if (!rest.startsWith(",")) {
          return;
        }
        rest = rest.substring(1);
      }
    }
  }

  /**
   * Reads up to the closing quote, over lines if need be; gives back what stands behind it on its
   * line.
   */
  private String readQuoted(String begin, StringBuilder field) {
    String rest = begin;
    while (true) {
      int quote = rest.indexOf('"');
      if (quote < 0) {
        field.append(rest);
        rest = readLine();
        if (rest.isEmpty()) {
          throw failure("extraneous or missing \" in quoted-field");
        }
      } else {
        field.append(rest, 0, quote);
        rest = rest.substring(quote + 1);
        if (rest.startsWith("\"")) {
          field.append('"');
          rest = rest.substring(1);
        } else if (rest.startsWith(",") || withoutBreak(rest).isEmpty()) {
          return rest;
        } else {
          throw failure("extraneous or missing \" in quoted-field");
        }
      }
    }
  }

  private static String withoutBreak(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  /** The next line with its break, which is always a line feed; empty at the end. */
  private String readLine() {
    if (at == text.length()) {
      return "";
    }
    line++;
    int end = text.indexOf('\n', at);
    String read = end < 0 ? text.substring(at) : text.substring(at, end + 1);
    at += read.length();
    if (read.endsWith("\r\n")) {
      return read.substring(0, read.length() - 2) + "\n";
    }
    return end < 0 && read.endsWith("\r") ? read.substring(0, read.length() - 1) : read;
  }

  private FunctionException failure(String reason) {
    return arguments.failure("CSV parse error on line " + line + ": " + reason);
  }
}
