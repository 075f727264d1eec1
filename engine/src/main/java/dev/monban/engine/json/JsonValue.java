package dev.monban.engine.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON document, or a part of one, in memory: for documents that are known to be small. */
public sealed interface JsonValue {

  /** The null of JSON. */
  JsonValue NULL = new NullValue();

  /** Writes this as one value. */
  void writeTo(JsonWriter writer);

  /** An object; its members stand in the order of the text, and of equal names the last counts. */
  record ObjectValue(Map<String, JsonValue> members) implements JsonValue {
    /** Keeps its own copy. */
    public ObjectValue {
      members = members instanceof Own own ? own : new Own(new LinkedHashMap<>(members));
    }

    /** Members that nobody else can change. */
    private static final class Own extends AbstractMap<String, JsonValue> {
      private final Map<String, JsonValue> members;

      Own(Map<String, JsonValue> members) {
        this.members = members;
      }

      @Override
      public @Nullable JsonValue get(@Nullable Object name) {
        return members.get(name);
      }

      @Override
      public boolean containsKey(@Nullable Object name) {
        return members.containsKey(name);
      }

      @Override
      public Set<Map.Entry<String, JsonValue>> entrySet() {
        return Collections.unmodifiableMap(members).entrySet();
      }
    }

    /** The member called {@code name}; null where there is none. */
    public @Nullable JsonValue get(String name) {
      return members.get(name);
    }

    @Override
    public void writeTo(JsonWriter writer) {
      writer.startObject();
      members.forEach((name, value) -> value.writeTo(writer.name(name)));
      writer.endObject();
    }
  }

  /** An array. */
  record ArrayValue(List<JsonValue> elements) implements JsonValue {
    /** Keeps its own copy. */
    public ArrayValue {
      elements = Collections.unmodifiableList(new ArrayList<>(elements));
    }

    @Override
    public void writeTo(JsonWriter writer) {
      writer.startArray();
      elements.forEach(element -> element.writeTo(writer));
      writer.endArray();
    }
  }

  /** A text. */
  record StringValue(String text) implements JsonValue {
    @Override
    public void writeTo(JsonWriter writer) {
      writer.value(text);
    }
  }

  /** A number, exactly as written. */
  record NumberValue(BigDecimal number) implements JsonValue {
    @Override
    public void writeTo(JsonWriter writer) {
      writer.value(number);
    }
  }

  /** True or false. */
  record BooleanValue(boolean value) implements JsonValue {
    @Override
    public void writeTo(JsonWriter writer) {
      writer.value(value);
    }
  }

  /** Null. */
  record NullValue() implements JsonValue {
    @Override
    public void writeTo(JsonWriter writer) {
      writer.nullValue();
    }
  }

  /** The document {@code text}, which holds exactly one value. */
  static JsonValue parse(String text) throws JsonSyntaxException {
    try (JsonReader reader = JsonReader.of(text, JsonLimits.DEFAULT)) {
      JsonValue value = read(reader);
      if (reader.next() != JsonToken.END) {
        throw reader.error("something follows the end of the document");
      }
      return value;
    } catch (JsonSyntaxException syntax) {
      throw syntax;
    } catch (IOException impossible) {
      throw new AssertionError("a text in memory cannot fail to be read", impossible);
    }
  }

  /** The value that {@code reader} stands on; it is left on the value's last token. */
  static JsonValue read(JsonReader reader) throws IOException {
    return switch (reader.token()) {
      case OBJECT_START -> {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (reader.next() == JsonToken.NAME) {
          String name = reader.text();
          reader.next();
          members.put(name, read(reader));
        }
        yield new ObjectValue(new ObjectValue.Own(members));
      }
      case ARRAY_START -> {
        List<JsonValue> elements = new ArrayList<>();
        while (reader.next() != JsonToken.ARRAY_END) {
          elements.add(read(reader));
        }
        yield new ArrayValue(elements);
      }
      case STRING -> new StringValue(reader.text());
      case NUMBER -> new NumberValue(reader.number());
      case TRUE -> new BooleanValue(true);
      case FALSE -> new BooleanValue(false);
      case NULL -> NULL;
      case NAME, OBJECT_END, ARRAY_END, END -> throw reader.error("a value should stand here");
    };
  }
}
