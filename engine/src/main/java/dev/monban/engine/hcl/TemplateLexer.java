package dev.monban.engine.hcl;

import static dev.monban.engine.hcl.Characters.isSpace;

/**
 * Finds the ends of the pieces of a template; a doubled {@code $} or {@code %} before a brace opens
 * nothing.
 */
final class TemplateLexer {
  private final String text;
  private final int end;

  TemplateLexer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Whether an interpolation or directive begins at {@code at}. */
  boolean opensSequence(int at) {
    char character = text.charAt(at);
    return (character == '$' || character == '%') && at + 1 < end && text.charAt(at + 1) == '{';
  }

  /**
   * The end of the text from {@code from} up to a sequence, the closing quotation mark or the end
   * of the line.
   */
  int endOfQuotedText(int from) {
    int at = from;
    while (at < end && text.charAt(at) != '"' && text.charAt(at) != '\n' && !opensSequence(at)) {
      if (text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n') {
        break;
      }
      boolean escape =
          text.charAt(at) == '\\' && at + 1 < end && "\r\n".indexOf(text.charAt(at + 1)) < 0;
      at = escape ? at + 2 : afterLiteral(at);
    }
    return at;
  }

  /** The end of the text from {@code from} up to a sequence or behind the end of the line. */
  int endOfLineText(int from) {
    int at = from;
    while (at < end && !opensSequence(at)) {
      at = afterLiteral(at);
      if (text.charAt(at - 1) == '\n') {
        break;
      }
    }
    return at;
  }

  /**
   * The end of the line at {@code from} without its line end, when nothing but {@code marker}
   * stands on it; else -1.
   */
  int endOfMarkerLine(int from, String marker, boolean mayEndText) {
    int at = from;
    while (at < end && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
      at++;
    }
    if (!text.startsWith(marker, at)) {
      return -1;
    }
    at += marker.length();
    while (at < end && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
      at++;
    }
    if (at >= end) {
      return mayEndText && at == end ? end : -1;
    }
    if (text.charAt(at) != '\n') {
      return -1;
    }
    return text.charAt(at - 1) == '\r' ? at - 1 : at;
  }

  /**
   * A doubled mark with its brace is one literal of three characters, as is each other character of
   * one.
   */
  private int afterLiteral(int at) {
    char character = text.charAt(at);
    boolean doubled =
        at + 1 < end && text.charAt(at + 1) == character && (character == '$' || character == '%');
    return doubled && at + 2 < end && text.charAt(at + 2) == '{' ? at + 3 : at + 1;
  }
}
