package dev.monban.engine.provider;

import dev.monban.engine.json.JsonReader;
import dev.monban.engine.json.JsonToken;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Type;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads types as Terraform's JSON documents write them: {@code "string"}, {@code
 * ["list","string"]}.
 */
public final class TypeReader {
  private TypeReader() {}

  /**
   * The type that {@code reader} stands on; it is left on the type's last token.
   *
   * @throws IOException when it is none, or when the document cannot be read
   */
  public static Type read(JsonReader reader) throws IOException {
    if (reader.token() != JsonToken.ARRAY_START) {
      return switch (reader.isString() ? reader.text() : "") {
        case "string" -> Type.STRING;
        case "number" -> Type.NUMBER;
        case "bool" -> Type.BOOL;
        case "dynamic" -> Type.DYNAMIC;
        default -> throw reader.error("a type should stand here");
      };
    }
    reader.next();
    String kind = reader.isString() ? reader.text() : "";
    reader.next();
    Type type =
        switch (kind) {
          case "list" -> Type.list(read(reader));
          case "set" -> Type.set(read(reader));
          case "map" -> Type.map(read(reader));
          case "object" -> object(reader);
          case "tuple" -> tuple(reader);
          default -> throw reader.error("a type should stand here");
        };
    while (reader.next() != JsonToken.ARRAY_END) {
      reader.skip();
    }
    return type;
  }

  private static Type object(JsonReader reader) throws IOException {
    Map<String, Type> types = new TreeMap<>(CodePoints.ORDER);
    SchemaBlockReader.members(reader, name -> types.put(name, read(reader)));
    return Type.object(types);
  }

  private static Type tuple(JsonReader reader) throws IOException {
    List<Type> types = new ArrayList<>();
    if (reader.token() != JsonToken.ARRAY_START) {
      throw reader.error("an array should stand here");
    }
    while (reader.next() != JsonToken.ARRAY_END) {
      types.add(read(reader));
    }
    return Type.tuple(types);
  }
}
