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
  private String current = "";
  private int column;

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
    String first = readLine();
    while (first.equals("\n")) {
      first = readLine();
    }
    List<String> fields = new ArrayList<>();
    if (!first.isEmpty()) {
      recordLine = line;
      readFields(first, fields);
    }
    return fields;
  }

  private void readFields(String first, List<String> fields) {
    current = first;
    column = 0;
    do {
      fields.add(current.startsWith("\"", column) ? readQuoted() : readPlain());
    } while (takes(','));
  }

  private boolean takes(char expected) {
    boolean there = column < current.length() && current.charAt(column) == expected;
    column += there ? 1 : 0;
    return there;
  }

  private String readPlain() {
    int comma = current.indexOf(',', column);
    int end = comma < 0 ? endOfLine() : comma;
    String field = current.substring(column, end);
    if (field.indexOf('"') >= 0) {
      throw failure("bare \" in non-quoted-field");
    }
    column = end;
    return field;
  }

  /** Reads up to the closing quote, over lines if need be. */
  private String readQuoted() {
    StringBuilder field = new StringBuilder();
    column++;
    while (true) {
      int quote = current.indexOf('"', column);
      if (quote < 0) {
        field.append(current, column, current.length());
        current = readLine();
        column = 0;
        if (current.isEmpty()) {
          throw failure("extraneous or missing \" in quoted-field");
        }
      } else {
        field.append(current, column, quote);
        column = quote + 1;
        if (takes('"')) {
          field.append('"');
        } else if (column == endOfLine() || current.charAt(column) == ',') {
          return field.toString();
        } else {
          throw failure("extraneous or missing \" in quoted-field");
        }
      }
    }
  }

  /** Where the break of the current line begins. */
  private int endOfLine() {
    return current.endsWith("\n") ? current.length() - 1 : current.length();
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
