package dev.monban.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;

/**
 * Writes a JSON document piece by piece; the same pieces always give the same bytes.
 *
 * <p>Wrong nesting is a defect of the caller and throws. What the target throws arrives as {@link
 * UncheckedIOException}, so that visitors can write.
 */
public final class JsonWriter implements AutoCloseable {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Numbers with more digits than this are written with an exponent. */
  private static final int PLAIN_DIGITS = 400;

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** A writer of the shortest form, without spaces and line ends. */
  public static JsonWriter compact(Writer target) {
    return new JsonWriter(generator(target));
  }

  /** A writer of a form for readers: two spaces of indentation, lines that end with a line feed. */
  public static JsonWriter pretty(Writer target) {
    JsonGenerator generator = generator(target);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    generator.setPrettyPrinter(
        new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines));
    return new JsonWriter(generator);
  }

  private static JsonGenerator generator(Writer target) {
    try {
      return FACTORY.createGenerator(target);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Begins an object. */
  public JsonWriter startObject() {
    return write(generator::writeStartObject);
  }

  /** Ends the object. */
  public JsonWriter endObject() {
    return write(generator::writeEndObject);
  }

  /** Begins an array. */
  public JsonWriter startArray() {
    return write(generator::writeStartArray);
  }

  /** Ends the array. */
  public JsonWriter endArray() {
    return write(generator::writeEndArray);
  }

  /** The name of the member whose value follows. */
  public JsonWriter name(String name) {
    return write(() -> generator.writeFieldName(name));
  }

  /** A text. */
  public JsonWriter value(String text) {
    return write(() -> generator.writeString(text));
  }

  /** A bool. */
  public JsonWriter value(boolean value) {
    return write(() -> generator.writeBoolean(value));
  }

  /** A whole number. */
  public JsonWriter value(long number) {
    return write(() -> generator.writeNumber(number));
  }

  /** A number, exactly; without an exponent unless that would take hundreds of digits. */
  public JsonWriter value(BigDecimal number) {
    boolean plain =
        Math.abs((long) number.precision() - number.scale()) <= PLAIN_DIGITS
            && number.scale() <= PLAIN_DIGITS;
    String digits = plain ? number.toPlainString() : number.toString();
    return write(() -> generator.writeNumber(digits));
  }

  /** A null. */
  public JsonWriter nullValue() {
    return write(generator::writeNull);
  }

  /** A whole tree. */
  public JsonWriter value(JsonValue tree) {
    tree.writeTo(this);
    return this;
  }

  /** Hands everything written so far to the target, without closing it. */
  public void flush() {
    write(generator::flush);
  }

  /** Flushes, and closes the target. */
  @Override
  public void close() {
    write(generator::close);
  }

  private JsonWriter write(Step step) {
    try {
      step.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  /** One call to the generator. */
  private interface Step {
    void run() throws IOException;
  }
}
