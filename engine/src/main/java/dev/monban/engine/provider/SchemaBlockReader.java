package dev.monban.engine.provider;

import dev.monban.engine.json.JsonReader;
import dev.monban.engine.json.JsonToken;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Type;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a block of a schema document: its attributes, their types, its nested blocks. */
final class SchemaBlockReader {
  private final JsonReader reader;

  /** The reader stands on the block's value. */
  SchemaBlockReader(JsonReader reader) {
    this.reader = reader;
  }

  /**
   * What to do with a member; the reader stands on its value, and has to be left on the value's
   * last token.
   */
  interface Member {
    void read(String name) throws IOException;
  }

  /** Calls {@code member} for each member of the object that {@code reader} stands on. */
  static void members(JsonReader reader, Member member) throws IOException {
    if (reader.token() != JsonToken.OBJECT_START) {
      throw reader.error("an object should stand here");
    }
    while (reader.next() == JsonToken.NAME) {
      String name = reader.text();
      reader.next();
      member.read(name);
    }
  }

  BlockSchema block() throws IOException {
    Map<String, AttributeSchema> attributes = new TreeMap<>(CodePoints.ORDER);
    Map<String, NestedBlockSchema> blocks = new TreeMap<>(CodePoints.ORDER);
    boolean[] deprecated = {false};
    members(
        reader,
        name -> {
          switch (name) {
            case "attributes" -> members(reader, key -> attributes.put(key, attribute()));
            case "block_types" -> members(reader, key -> blocks.put(key, nested()));
            case "deprecated" -> deprecated[0] = flag();
            default -> reader.skip();
          }
        });
    return new BlockSchema(attributes, blocks, deprecated[0]);
  }

  private AttributeSchema attribute() throws IOException {
    Map<String, Boolean> flags = new TreeMap<>();
    Type[] type = {Type.DYNAMIC};
    members(
        reader,
        name -> {
          switch (name) {
            case "type" -> type[0] = TypeReader.read(reader);
            case "nested_type" -> type[0] = nestedType();
            case "required", "optional", "computed", "sensitive", "write_only", "deprecated" ->
                flags.put(name, flag());
            default -> reader.skip();
          }
        });
    return new AttributeSchema(
        type[0],
        flags.getOrDefault("required", false),
        flags.getOrDefault("optional", false),
        flags.getOrDefault("computed", false),
        flags.getOrDefault("sensitive", false),
        flags.getOrDefault("write_only", false),
        flags.getOrDefault("deprecated", false),
        Optional.empty());
  }

  /**
   * A nested attribute: an object whose optional members a value may lack, or a collection of such.
   */
  private Type nestedType() throws IOException {
    Map<String, AttributeSchema> attributes = new TreeMap<>(CodePoints.ORDER);
    Nesting[] nesting = {Nesting.SINGLE};
    members(
        reader,
        name -> {
          switch (name) {
            case "attributes" -> members(reader, key -> attributes.put(key, attribute()));
            case "nesting_mode" -> nesting[0] = nesting();
            default -> reader.skip();
          }
        });
    Map<String, Type> types = new TreeMap<>(CodePoints.ORDER);
    List<String> optional = new ArrayList<>();
    attributes.forEach(
        (name, attribute) -> {
          types.put(name, attribute.type());
          if (!attribute.required()) {
            optional.add(name);
          }
        });
    Type object = Type.object(types, optional);
    return switch (nesting[0]) {
      case SINGLE, GROUP -> object;
      case LIST -> Type.list(object);
      case SET -> Type.set(object);
      case MAP -> Type.map(object);
    };
  }

  private NestedBlockSchema nested() throws IOException {
    Nesting[] nesting = {Nesting.LIST};
    int[] bounds = {0, 0};
    BlockSchema[] block = {BlockSchema.EMPTY};
    members(
        reader,
        name -> {
          switch (name) {
            case "nesting_mode" -> nesting[0] = nesting();
            case "min_items" -> bounds[0] = count();
            case "max_items" -> bounds[1] = count();
            case "block" -> block[0] = block();
            default -> reader.skip();
          }
        });
    return new NestedBlockSchema(nesting[0], bounds[0], bounds[1], false, block[0]);
  }

  private Nesting nesting() throws IOException {
    return switch (reader.isString() ? reader.text() : "") {
      case "single" -> Nesting.SINGLE;
      case "group" -> Nesting.GROUP;
      case "list" -> Nesting.LIST;
      case "set" -> Nesting.SET;
      case "map" -> Nesting.MAP;
      default -> throw reader.error("a nesting mode should stand here");
    };
  }

  private boolean flag() {
    return reader.token() == JsonToken.TRUE;
  }

  private int count() throws IOException {
    if (reader.token() != JsonToken.NUMBER) {
      throw reader.error("a number should stand here");
    }
    return reader.number().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
  }
}
