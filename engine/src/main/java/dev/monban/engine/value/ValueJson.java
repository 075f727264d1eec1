package dev.monban.engine.value;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes values and types as JSON, in the form that Terraform's plans have. */
public final class ValueJson {
  private ValueJson() {}

  /** The value; what is unknown is null. Infinities, which no plan can hold, are null as well. */
  public static String value(Value value) {
    return value.accept(new ValueWriter()).toString();
  }

  /** The type: {@code ["list","string"]}. */
  public static String type(Type type) {
    StringBuilder out = new StringBuilder();
    writeType(out, type);
    return out.toString();
  }

  /** Which parts are unknown: true, false, or a list or object of the value's shape. */
  public static String unknown(Value value) {
    return value.accept(new MaskWriter(part -> !part.isKnown())).toString();
  }

  /** Which parts are sensitive: true, false, or a list or object of the value's shape. */
  public static String sensitive(Value value) {
    return value.accept(new MaskWriter(part -> part.marks().sensitive())).toString();
  }

  /** A text in quotes. */
  public static String quote(String text) {
    return appendQuoted(new StringBuilder(text.length() + 2), text).toString();
  }

  static StringBuilder appendQuoted(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (character < ' ') {
            out.append("\\u00")
                .append(Character.forDigit(character >> 4, 16))
                .append(Character.forDigit(character & 15, 16));
          } else {
            out.append(character);
          }
        }
      }
    }
    return out.append('"');
  }

  private static void writeType(StringBuilder out, Type type) {
    if (type instanceof Type.Primitive) {
      out.append('"').append(TypeNames.of(type)).append('"');
    } else if (type instanceof Type.TupleType tuple) {
      out.append("[\"tuple\",[");
      writeTypes(out, tuple.elements());
      out.append("]]");
    } else if (type instanceof Type.ObjectType object) {
      writeObjectType(out, object);
    } else {
      String kind =
          type instanceof Type.ListType ? "list" : type instanceof Type.SetType ? "set" : "map";
      out.append("[\"").append(kind).append("\",");
      writeType(out, type.element());
      out.append(']');
    }
  }

  private static void writeTypes(StringBuilder out, List<Type> types) {
    for (Iterator<Type> each = types.iterator(); each.hasNext(); ) {
      writeType(out, each.next());
      out.append(each.hasNext() ? "," : "");
    }
  }

  private static void writeObjectType(StringBuilder out, Type.ObjectType object) {
    out.append("[\"object\",{");
    String separator = "";
    for (Map.Entry<String, Type> attribute : object.attributes().entrySet()) {
      appendQuoted(out.append(separator), attribute.getKey()).append(':');
      writeType(out, attribute.getValue());
      separator = ",";
    }
    out.append('}');
    if (!object.optional().isEmpty()) {
      String open = ",[";
      for (String name : object.optional()) {
        appendQuoted(out.append(open), name);
        open = ",";
      }
      out.append(']');
    }
    out.append(']');
  }
}
