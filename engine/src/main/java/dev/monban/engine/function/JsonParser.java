package dev.monban.engine.function;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.LimitExceededException;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one JSON text into a value; refuses it with the words of Go's decoder. */
final class JsonParser {
  private static final int MAXIMUM_DEPTH = 500;

  private final Arguments arguments;
  private final String text;
  private int at;
  private int depth;

  JsonParser(Arguments arguments) {
    this.arguments = arguments;
    this.text = arguments.text(0);
  }

  Value parse() {
    Value value = parseValue();
    skipSpace();
    if (at < text.length() && text.charAt(at) != ']' && text.charAt(at) != '}') {
      throw arguments.failure("extraneous data after JSON object");
    }
    return value;
  }

  private Value parseValue() {
    skipSpace();
    if (at == text.length()) {
      throw arguments.failure("EOF");
    }
    return switch (text.charAt(at)) {
      case '{' -> parseObject();
      case '[' -> parseArray();
      case '"' -> Value.string(parseString());
      case 't' -> parseWord("true", Value.TRUE);
      case 'f' -> parseWord("false", Value.FALSE);
      case 'n' -> parseWord("null", Value.NULL);
      default -> parseNumber();
    };
  }

  private Value parseObject() {
    enter();
    SortedMap<String, Value> attributes = new TreeMap<>(CodePoints.ORDER);
    while (!closes('}', attributes.isEmpty())) {
      if (text.charAt(at) != '"') {
        throw arguments.failure(
            "invalid character " + GoQuote.quoteCharacter(text.codePointAt(at)));
      }
      String name = parseString();
      if (!Value.string(name).value().equals(name)) {
        throw arguments.failure(
            "unsupported attribute " + GoQuote.quote(Value.string(name).value()));
      }
      skipSpace();
      if (at == text.length()) {
        throw arguments.failure("EOF");
      }
      if (text.charAt(at) != ':') {
        throw unexpected("after object key");
      }
      at++;
      Value value = parseValue();
      Value before = attributes.put(name, value);
      if (before != null && !before.type().equals(value.type())) {
        throw arguments.failure("duplicate " + GoQuote.quote(name) + " property in JSON object");
      }
      Limits.checkElements(attributes.size(), arguments.context());
    }
    depth--;
    return Value.object(attributes);
  }

  private Value parseArray() {
    enter();
    List<Value> elements = new ArrayList<>();
    while (!closes(']', elements.isEmpty())) {
      elements.add(parseValue());
      Limits.checkElements(elements.size(), arguments.context());
    }
    depth--;
    return Value.tuple(elements);
  }

  private void enter() {
    at++;
    if (++depth > MAXIMUM_DEPTH) {
      throw new LimitExceededException(
          "A JSON text is nested deeper than " + MAXIMUM_DEPTH + " levels.");
    }
  }

  /** Takes the end of an object or array, or the comma before its next member. */
  private boolean closes(char end, boolean first) {
    skipSpace();
    if (at == text.length()) {
      throw arguments.failure("EOF");
    }
    if (text.charAt(at) == end) {
      at++;
      return true;
    }
    if (!first) {
      if (text.charAt(at) != ',') {
        throw unexpected(end == '}' ? "after object key:value pair" : "after array element");
      }
      at++;
      skipSpace();
      if (at == text.length()) {
        throw arguments.failure("EOF");
      }
    }
    return false;
  }

  private Value parseWord(String word, Value value) {
    for (int i = 0; i < word.length(); i++) {
      if (at == text.length()) {
        throw arguments.failure("unexpected EOF");
      }
      if (text.charAt(at) != word.charAt(i)) {
        throw unexpected(
            "in literal " + word + " (expecting " + GoQuote.quoteCharacter(word.charAt(i)) + ")");
      }
      at++;
    }
    return value;
  }

  private Value parseNumber() {
    int start = at;
    if (text.charAt(at) == '-') {
      at++;
      requireDigit("in numeric literal");
    } else if (!isDigit()) {
      throw unexpected("looking for beginning of value");
    }
    boolean zero = text.charAt(at) == '0';
    at++;
    if (!zero) {
      skipDigits();
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      requireDigit("after decimal point in numeric literal");
      skipDigits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      requireDigit("in exponent of numeric literal");
      skipDigits();
    }
    return Numbers.parse(text.substring(start, at))
        .orElseThrow(() -> arguments.failure("a number is required"));
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private void requireDigit(String where) {
    if (at == text.length()) {
      throw arguments.failure("unexpected EOF");
    }
    if (!isDigit()) {
      throw unexpected(where);
    }
  }

  private void skipDigits() {
    while (isDigit()) {
      at++;
    }
  }

  private String parseString() {
    StringBuilder out = new StringBuilder();
    at++;
    while (true) {
      if (at == text.length()) {
        throw arguments.failure("unexpected EOF");
      }
      char character = text.charAt(at);
      if (character == '"') {
        at++;
        return out.toString();
      }
      if (character < ' ') {
        throw unexpected("in string literal");
      }
      at++;
      if (character == '\\') {
        parseEscape(out);
      } else {
        out.append(character);
      }
    }
  }

  private void parseEscape(StringBuilder out) {
    if (at == text.length()) {
      throw arguments.failure("unexpected EOF");
    }
    char letter = text.charAt(at);
    int simple = "\"\\/bfnrt".indexOf(letter);
    if (simple >= 0) {
      out.append("\"\\/\b\f\n\r\t".charAt(simple));
      at++;
    } else if (letter == 'u') {
      at++;
      appendUnit(out, parseHexadecimal());
    } else {
      throw unexpected("in string escape code");
    }
  }

  /** A half of a surrogate pair without the other one reads as the replacement character. */
  private void appendUnit(StringBuilder out, char unit) {
    if (!Character.isSurrogate(unit)) {
      out.append(unit);
      return;
    }
    int mark = at;
    if (Character.isHighSurrogate(unit) && text.startsWith("\\u", at)) {
      at += 2;
      char low = parseHexadecimal();
      if (Character.isLowSurrogate(low)) {
        out.append(unit).append(low);
        return;
      }
    }
    at = mark;
    out.append('\uFFFD');
  }

  private char parseHexadecimal() {
    int unit = 0;
    for (int i = 0; i < 4; i++, at++) {
      if (at == text.length()) {
        throw arguments.failure("unexpected EOF");
      }
      int digit = text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw unexpected("in \\u hexadecimal character escape");
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /**
   * Go looks at bytes: it shows the first byte of a character beyond ASCII as if it were a
   * character.
   */
  private FunctionException unexpected(String where) {
    int character = Utf8.encode(Character.toString(text.codePointAt(at)))[0] & 0xFF;
    return arguments.failure(
        "invalid character " + GoQuote.quoteCharacter(character) + " " + where);
  }
}
