package dev.monban.engine.function;

import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Map;

/**
 * {@code jsonencode}: the exact text that Terraform writes, with {@code <}, {@code >} and {@code &}
 * escaped.
 */
final class JsonEncoding implements Value.Visitor<BoundedText> {
  private final Arguments arguments;
  private final BoundedText out;

  private JsonEncoding(Arguments arguments) {
    this.arguments = arguments;
    this.out = new BoundedText(arguments.context());
  }

  static Value encode(Arguments arguments) {
    Value value = arguments.get(0);
    return value.isWhollyKnown() ? Value.string(text(value, arguments)) : unknown(arguments, value);
  }

  /** The JSON text of a wholly known value, for a message or a format. */
  static String text(Value value, Arguments arguments) {
    return value.accept(new JsonEncoding(arguments)).toString();
  }

  /** How the text will begin is certain when the value is not null. */
  private static Value unknown(Arguments arguments, Value value) {
    UnknownValue unknown = arguments.unknown(Type.STRING);
    boolean nullable = value instanceof UnknownValue partly && !partly.refinement().notNull();
    Type type = value.type();
    String prefix =
        nullable
            ? ""
            : type == Type.STRING ? "\"" : type.isMapping() ? "{" : type.isSequence() ? "[" : "";
    return unknown.withRefinement(Refinement.NOT_NULL.andPrefix(prefix));
  }

  @Override
  public BoundedText visitString(StringValue value) {
    return appendQuoted(value.value());
  }

  @Override
  public BoundedText visitNumber(NumberValue value) {
    if (value.isInfinite()) {
      throw arguments.failure("cannot serialize infinity as JSON");
    }
    return out.append(Numbers.format(value));
  }

  @Override
  public BoundedText visitBoolean(BooleanValue value) {
    return out.append(value.value() ? "true" : "false");
  }

  @Override
  public BoundedText visitSequence(SequenceValue value) {
    String separator = "[";
    for (Value element : value.elements()) {
      out.append(separator);
      element.accept(this);
      separator = ",";
    }
    return out.append(value.elements().isEmpty() ? "[]" : "]");
  }

  @Override
  public BoundedText visitMapping(MappingValue value) {
    String separator = "{";
    for (Map.Entry<String, Value> attribute : value.attributes().entrySet()) {
      out.append(separator);
      appendQuoted(attribute.getKey()).append(":");
      attribute.getValue().accept(this);
      separator = ",";
    }
    return out.append(value.attributes().isEmpty() ? "{}" : "}");
  }

  @Override
  public BoundedText visitNull(NullValue value) {
    return out.append("null");
  }

  @Override
  public BoundedText visitUnknown(UnknownValue value) {
    return out.append("null");
  }

  private BoundedText appendQuoted(String text) {
    out.append("\"");
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = escape(text.charAt(i));
      if (!escape.isEmpty()) {
        out.append(text.substring(from, i)).append(escape);
        from = i + 1;
      }
    }
    return out.append(text.substring(from)).append("\"");
  }

  private static String escape(char character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '<', '>', '&', '\u2028', '\u2029' -> String.format("\\u%04x", (int) character);
      default -> character < ' ' ? String.format("\\u%04x", (int) character) : "";
    };
  }
}
