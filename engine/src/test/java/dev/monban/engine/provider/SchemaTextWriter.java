package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a schema as the text that {@link SchemaLineReader} describes. */
final class SchemaTextWriter {
  private static final Pattern REFERENCE = Pattern.compile("<([0-9a-f]{8})>");

  /** A block that is shorter than this is written where it is used, however often that is. */
  private static final int WORTH_SHARING = 24;

  private final Map<String, String> blocks = new LinkedHashMap<>();
  private final Map<String, Integer> uses = new LinkedHashMap<>();

  static String write(ProviderSchema schema) {
    return new SchemaTextWriter().text(schema);
  }

  private String text(ProviderSchema schema) {
    SortedMap<String, String> lines = new TreeMap<>(CodePoints.ORDER);
    lines.put("!provider", schema.provider().namespace() + "/" + schema.provider().type());
    lines.put("!version", schema.version().toString());
    lines.put("c", line(schema.configuration()));
    for (ResourceMode mode : ResourceMode.values()) {
      for (String type : schema.types(mode)) {
        lines.put(ShippedSchema.prefix(mode) + type, line(schema.find(mode, type).orElseThrow()));
      }
    }
    lines.values().forEach(this::countUses);
    blocks.values().forEach(this::countUses);
    lines.replaceAll((key, line) -> key.startsWith("!") ? line : resolved(line));
    blocks.forEach(
        (name, line) -> {
          if (isShared(name)) {
            lines.put("b " + name, resolved(line));
          }
        });
    StringBuilder text = new StringBuilder();
    lines.forEach((key, line) -> text.append(key).append('\t').append(line).append('\n'));
    return text.toString();
  }

  private String line(BlockSchema block) {
    SortedMap<String, String> items = new TreeMap<>(CodePoints.ORDER);
    block
        .attributes()
        .forEach((name, attribute) -> items.put(name, name + "=" + attribute(attribute)));
    block.blocks().forEach((name, nested) -> items.put(name, name + ":" + nested(nested)));
    return (block.isDeprecated() ? "!" : "") + String.join(",", items.values());
  }

  private static String attribute(AttributeSchema attribute) {
    return (attribute.required() ? "r" : "")
        + (attribute.optional() ? "o" : "")
        + (attribute.computed() ? "c" : "")
        + (attribute.sensitive() ? "s" : "")
        + (attribute.writeOnly() ? "w" : "")
        + (attribute.deprecated() ? "d" : "")
        + type(attribute.type())
        + attribute.defaultValue().map(value -> "~" + literal(value)).orElse("");
  }

  private String nested(NestedBlockSchema nested) {
    String letter =
        switch (nested.nesting()) {
          case SINGLE -> "s";
          case GROUP -> "g";
          case LIST -> "l";
          case SET -> "t";
          case MAP -> "m";
        };
    String line = line(nested.block());
    String name = name(line);
    if (blocks.putIfAbsent(name, line) != null && !line.equals(blocks.get(name))) {
      throw new IllegalStateException("two blocks have the name " + name);
    }
    return letter
        + (nested.computed() ? "?" : "")
        + nested.minimum()
        + "-"
        + nested.maximum()
        + "<"
        + name
        + ">";
  }

  private static String name(String line) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The line with each block either in place or, where several lines use it, by name. */
  private String resolved(String line) {
    return REFERENCE
        .matcher(line)
        .replaceAll(
            match -> {
              String name = match.group(1);
              String block =
                  isShared(name) ? "@" + name : "(" + resolved(blocks.getOrDefault(name, "")) + ")";
              return Matcher.quoteReplacement(block);
            });
  }

  private void countUses(String line) {
    REFERENCE.matcher(line).results().forEach(match -> uses.merge(match.group(1), 1, Integer::sum));
  }

  private boolean isShared(String name) {
    return uses.getOrDefault(name, 0) > 1 && blocks.getOrDefault(name, "").length() > WORTH_SHARING;
  }

  private static String type(Type type) {
    if (type instanceof Type.ListType list) {
      return "L" + type(list.element());
    }
    if (type instanceof Type.SetType set) {
      return "E" + type(set.element());
    }
    if (type instanceof Type.MapType map) {
      return "M" + type(map.element());
    }
    if (type instanceof Type.TupleType tuple) {
      return "("
          + String.join(",", tuple.elements().stream().map(SchemaTextWriter::type).toList())
          + ")";
    }
    if (type instanceof Type.ObjectType object) {
      List<String> members = new ArrayList<>();
      object.attributes().forEach((name, member) -> members.add(name + "=" + type(member)));
      return "{" + String.join(",", members) + "}";
    }
    return type == Type.STRING ? "S" : type == Type.NUMBER ? "N" : type == Type.BOOL ? "B" : "D";
  }

  private static String literal(Value value) {
    if (value instanceof StringValue text) {
      return "\"" + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
    if (value instanceof NumberValue number) {
      return number.value().toPlainString();
    }
    if (value.isNull()) {
      return "null";
    }
    return value instanceof BooleanValue bool ? String.valueOf(bool.value()) : "[]";
  }
}
