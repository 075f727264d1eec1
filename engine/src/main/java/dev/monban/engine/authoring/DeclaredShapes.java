package dev.monban.engine.authoring;

import dev.monban.engine.provider.AttributeSchema;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.NestedBlockSchema;
import dev.monban.engine.provider.Nesting;
import dev.monban.engine.value.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Declares the shapes of blocks; a shape that occurs several times is declared once. */
final class DeclaredShapes {
  private final Map<String, String> nested = new LinkedHashMap<>();

  /** The declarations of all nested shapes that have been asked for. */
  String declarations() {
    StringBuilder text = new StringBuilder();
    nested.forEach(
        (shape, name) ->
            text.append("type ").append(name).append(" = ").append(shape).append(";\n"));
    return text.toString();
  }

  /** The shape of a block in any of its versions. */
  String of(List<BlockSchema> versions) {
    SortedMap<String, Set<String>> members = new TreeMap<>();
    SortedMap<String, List<NestedBlockSchema>> blocks = new TreeMap<>();
    for (BlockSchema version : versions) {
      version.attributes().forEach((name, attribute) -> add(members, name, attribute(attribute)));
      version
          .blocks()
          .forEach(
              (name, block) -> blocks.computeIfAbsent(name, key -> new ArrayList<>()).add(block));
    }
    blocks.forEach((name, several) -> add(members, name, block(several)));
    return object(members);
  }

  private static void add(Map<String, Set<String>> members, String name, String type) {
    members.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(type);
  }

  private static String object(Map<String, Set<String>> members) {
    return members.entrySet().stream()
        .map(member -> name(member.getKey()) + ": " + String.join(" | ", member.getValue()))
        .collect(Collectors.joining("; ", "{ ", " }"));
  }

  private static String name(String name) {
    return name.matches("[A-Za-z_$][\\w$]*") ? name : "\"" + name + "\"";
  }

  private String block(List<NestedBlockSchema> versions) {
    String shape =
        named(of(versions.stream().map(NestedBlockSchema::block).collect(Collectors.toList())));
    return versions.stream()
        .map(version -> nesting(version.nesting(), shape))
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static String nesting(Nesting nesting, String shape) {
    return switch (nesting) {
      case SINGLE, GROUP -> shape + " | null";
      case LIST, SET -> "OpenList<" + shape + ">";
      case MAP -> "Record<string, " + shape + ">";
    };
  }

  private String named(String shape) {
    return nested.computeIfAbsent(shape, added -> "Shape" + (nested.size() + 1));
  }

  /** Null is what reads where nothing is written, unless the provider has a value for it. */
  private String attribute(AttributeSchema attribute) {
    boolean maybeNull =
        attribute.optional() && attribute.defaultValue().isEmpty() && !isBlock(attribute.type());
    return type(attribute.type()) + (maybeNull ? " | null" : "");
  }

  /** Lists of objects may be written as blocks, and read as blocks do. */
  private static boolean isBlock(Type type) {
    return type instanceof Type.ListType list && list.element() instanceof Type.ObjectType
        || type instanceof Type.SetType set && set.element() instanceof Type.ObjectType;
  }

  private String type(Type type) {
    if (type instanceof Type.ListType list) {
      return "OpenList<" + type(list.element()) + ">";
    }
    if (type instanceof Type.SetType set) {
      return "OpenList<" + type(set.element()) + ">";
    }
    if (type instanceof Type.MapType map) {
      return "Record<string, " + type(map.element()) + ">";
    }
    if (type instanceof Type.ObjectType object) {
      SortedMap<String, Set<String>> members = new TreeMap<>();
      object.attributes().forEach((name, member) -> add(members, name, type(member)));
      return named(object(members));
    }
    if (type.equals(Type.STRING)) {
      return "string";
    }
    if (type.equals(Type.NUMBER)) {
      return "number";
    }
    return type.equals(Type.BOOL) ? "boolean" : "any";
  }
}
