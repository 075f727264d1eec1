package dev.monban.engine.analysis;

import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Map;

/** Values as {@code terraform console} prints them; a sensitive value is never shown. */
public final class ValueText implements Value.Visitor<String> {
  private final String indentation;

  private ValueText(String indentation) {
    this.indentation = indentation;
  }

  /** The text of {@code value}; may have several lines. */
  public static String of(Value value) {
    return new ValueText("").text(value);
  }

  private String text(Value value) {
    if (value.marks().sensitive()) {
      return "(sensitive value)";
    }
    return value.marks().ephemeral() ? "(ephemeral value)" : value.accept(this);
  }

  private String inside(Value value) {
    return new ValueText(indentation + "  ").text(value);
  }

  @Override
  public String visitString(StringValue value) {
    String text = value.value();
    boolean printable =
        text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    if (!printable || text.indexOf('\n') < 0) {
      return quote(text);
    }
    String separator = "\n" + indentation;
    return (indentation.isEmpty() ? "<<EOT" : "<<-EOT")
        + separator
        + text.replace("\n", separator)
        + separator
        + "EOT";
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            quoted.append("\\u").append(String.format("%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String visitNumber(NumberValue value) {
    return value.toString();
  }

  @Override
  public String visitBoolean(BooleanValue value) {
    return String.valueOf(value.value());
  }

  @Override
  public String visitSequence(SequenceValue value) {
    StringBuilder text = new StringBuilder("[");
    for (Value element : value.elements()) {
      text.append('\n').append(indentation).append("  ").append(inside(element)).append(',');
    }
    String list = close(text, "]", value.elements().isEmpty());
    if (value.type() instanceof Type.ListType) {
      return "tolist(" + list + ")";
    }
    return value.type() instanceof Type.SetType ? "toset(" + list + ")" : list;
  }

  @Override
  public String visitMapping(MappingValue value) {
    StringBuilder text = new StringBuilder("{");
    for (Map.Entry<String, Value> entry : value.attributes().entrySet()) {
      text.append('\n')
          .append(indentation)
          .append("  ")
          .append(quote(entry.getKey()))
          .append(" = ")
          .append(inside(entry.getValue()));
    }
    String map = close(text, "}", value.attributes().isEmpty());
    return value.type() instanceof Type.MapType ? "tomap(" + map + ")" : map;
  }

  private String close(StringBuilder text, String bracket, boolean empty) {
    return text.append(empty ? "" : "\n" + indentation).append(bracket).toString();
  }

  @Override
  public String visitNull(NullValue value) {
    Type type = value.type();
    if (type == Type.DYNAMIC) {
      return "null";
    }
    if (type.isPrimitive()) {
      return "to" + TypeNames.of(type) + "(null)";
    }
    String element = "(null) /* of " + TypeNames.of(type.element()) + " */";
    if (type instanceof Type.ListType) {
      return "tolist" + element;
    }
    if (type instanceof Type.SetType) {
      return "toset" + element;
    }
    return type instanceof Type.MapType
        ? "tomap" + element
        : "null /* " + TypeNames.of(type) + " */";
  }

  @Override
  public String visitUnknown(UnknownValue value) {
    return "(known after apply)";
  }
}
