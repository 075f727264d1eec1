package dev.monban.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document token by token, in constant memory.
 *
 * <p>It always stands on a token, at first on the document's own value. Every method that reads
 * fails with {@link JsonSyntaxException} when the document is not JSON or is beyond the limits, and
 * with another {@link IOException} only when the stream does.
 */
public final class JsonReader implements Closeable {
  /** Making one costs more than to read a short text with it. */
  private static final JsonFactory USUAL = made(JsonLimits.DEFAULT);

  private final JsonParser parser;
  private final boolean hasText;

  private JsonReader(JsonParser parser, boolean hasText) throws IOException {
    this.parser = parser;
    this.hasText = hasText;
    next();
  }

  /** A reader of {@code text}; offsets are those of the text. */
  public static JsonReader of(String text, JsonLimits limits) throws JsonSyntaxException {
    try {
      return new JsonReader(factory(limits).createParser(new StringReader(text)), true);
    } catch (JsonSyntaxException syntax) {
      throw syntax;
    } catch (IOException impossible) {
      throw new AssertionError("a text in memory cannot fail to be read", impossible);
    }
  }

  /** A reader of {@code stream} in UTF-8, or in UTF-16 or UTF-32 with its mark. */
  public static JsonReader of(InputStream stream, JsonLimits limits) throws IOException {
    JsonParser parser;
    try {
      parser = factory(limits).createParser(stream);
    } catch (IOException failure) {
      throw located(failure, null, false);
    }
    return new JsonReader(parser, false);
  }

  private static JsonFactory factory(JsonLimits limits) {
    return limits.equals(JsonLimits.DEFAULT) ? USUAL : made(limits);
  }

  private static JsonFactory made(JsonLimits limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build())
        .build();
  }

  /** The token it stands on. */
  public JsonToken token() {
    return token(parser.currentToken());
  }

  /** Goes on to the next token and says which it is. */
  public JsonToken next() throws IOException {
    try {
      return token(parser.nextToken());
    } catch (IOException failure) {
      throw located(failure, parser, hasText);
    }
  }

  /** The text of a name or a string, or the characters of a number. */
  public String text() throws IOException {
    try {
      return parser.getText();
    } catch (IOException failure) {
      throw located(failure, parser, hasText);
    }
  }

  /** The exact number it stands on. */
  public BigDecimal number() throws IOException {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException | ArithmeticException tooLarge) {
      throw error("this number is too large");
    } catch (IOException failure) {
      throw located(failure, parser, hasText);
    }
  }

  /** Goes to the end of the value it stands on: behind this, {@link #next} reads what follows. */
  public void skip() throws IOException {
    if (token() != JsonToken.OBJECT_START && token() != JsonToken.ARRAY_START) {
      return;
    }
    try {
      parser.skipChildren();
    } catch (IOException failure) {
      throw located(failure, parser, hasText);
    }
    if (token() != JsonToken.OBJECT_END && token() != JsonToken.ARRAY_END) {
      throw error("the document ends too early");
    }
  }

  /**
   * Does {@code action} for every member of the object it stands on, each time standing on the
   * member's value, and goes to the object's end. What the action does not read is skipped, as is
   * everything that is not an object.
   */
  public void eachMember(MemberAction action) throws IOException {
    if (token() != JsonToken.OBJECT_START) {
      skip();
      return;
    }
    while (next() == JsonToken.NAME) {
      String name = text();
      next();
      action.read(name);
      skip();
    }
  }

  /** The same for the elements of an array. */
  public void eachElement(ElementAction action) throws IOException {
    if (token() != JsonToken.ARRAY_START) {
      skip();
      return;
    }
    while (next() != JsonToken.ARRAY_END) {
      action.read();
      skip();
    }
  }

  /** What to do with a member. */
  @FunctionalInterface
  public interface MemberAction {
    /** Reads the value of the member {@code name}, or leaves it. */
    void read(String name) throws IOException;
  }

  /** What to do with an element. */
  @FunctionalInterface
  public interface ElementAction {
    /** Reads the element, or leaves it. */
    void read() throws IOException;
  }

  /** Whether the value is a text; a shorthand that reads well in conditions. */
  public boolean isString() {
    return token() == JsonToken.STRING;
  }

  /** Where the token begins: in UTF-16 units of a text, or in bytes of a stream. */
  public long start() {
    return offset(parser.currentTokenLocation(), hasText);
  }

  /** Where the token ends: in UTF-16 units of a text, or in bytes of a stream. */
  public long end() throws IOException {
    try {
      parser.finishToken();
    } catch (IOException failure) {
      throw located(failure, parser, hasText);
    }
    return offset(parser.currentLocation(), hasText);
  }

  /** What to throw when the document is JSON but not what it should be: {@code problem} here. */
  public JsonSyntaxException error(String problem) {
    return at(problem, parser.currentTokenLocation(), hasText);
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    parser.close();
  }

  private static JsonToken token(com.fasterxml.jackson.core.@Nullable JsonToken found) {
    if (found == null) {
      return JsonToken.END;
    }
    return switch (found) {
      case START_OBJECT -> JsonToken.OBJECT_START;
      case END_OBJECT -> JsonToken.OBJECT_END;
      case START_ARRAY -> JsonToken.ARRAY_START;
      case END_ARRAY -> JsonToken.ARRAY_END;
      case FIELD_NAME -> JsonToken.NAME;
      case VALUE_STRING -> JsonToken.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonToken.NUMBER;
      case VALUE_TRUE -> JsonToken.TRUE;
      case VALUE_FALSE -> JsonToken.FALSE;
      case VALUE_NULL -> JsonToken.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new AssertionError("a parser of text gives no such token");
    };
  }

  private static IOException located(
      IOException failure, @Nullable JsonParser parser, boolean hasText) {
    if (failure instanceof JsonProcessingException known) {
      return at(problem(known), known.getLocation(), hasText);
    }
    if (failure instanceof java.io.CharConversionException) {
      JsonLocation place = parser == null ? null : parser.currentLocation();
      return at("the text is not UTF-8", place, hasText);
    }
    return failure;
  }

  private static String problem(JsonProcessingException failure) {
    if (failure instanceof JsonEOFException) {
      return "the document ends too early";
    }
    String message = String.valueOf(failure.getOriginalMessage());
    if (failure instanceof StreamConstraintsException) {
      return message.contains("nesting depth")
          ? "objects and arrays are nested too deeply"
          : "a text, a name or a number is too long";
    }
    String line = message.lines().findFirst().orElse("this is not JSON");
    return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }

  private static JsonSyntaxException at(
      String problem, @Nullable JsonLocation place, boolean hasText) {
    return place == null
        ? new JsonSyntaxException(problem, 0, 0, -1)
        : new JsonSyntaxException(
            problem, place.getLineNr(), place.getColumnNr(), offset(place, hasText));
  }

  private static long offset(JsonLocation place, boolean hasText) {
    return hasText ? place.getCharOffset() : place.getByteOffset();
  }
}
