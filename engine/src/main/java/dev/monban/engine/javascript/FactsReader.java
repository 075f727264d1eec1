package dev.monban.engine.javascript;

import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@code facts.js} made of the result of {@code collect}. */
final class FactsReader {
  private final Reasons reasons;
  private final Secrets secrets;

  FactsReader(Reasons reasons, Secrets secrets) {
    this.reasons = reasons;
    this.secrets = secrets;
  }

  /** The value that {@code text} spells. */
  Value read(String text) {
    try {
      return value(JsonValue.parse(text));
    } catch (JsonSyntaxException impossible) {
      throw new IllegalStateException("the prelude wrote it", impossible);
    }
  }

  private Value value(JsonValue json) {
    if (json instanceof JsonValue.StringValue string) {
      return Value.string(secrets.scrub(string.text()));
    }
    if (json instanceof JsonValue.NumberValue number) {
      return Value.number(number.number());
    }
    if (json instanceof JsonValue.BooleanValue bool) {
      return Value.bool(bool.value());
    }
    return json instanceof JsonValue.ArrayValue tagged ? tagged(tagged.elements()) : Value.NULL;
  }

  private Value tagged(List<JsonValue> parts) {
    List<JsonValue> rest = parts.subList(1, parts.size());
    return switch (((JsonValue.StringValue) parts.get(0)).text()) {
      case "a" -> {
        List<Value> elements = new ArrayList<>();
        rest.forEach(element -> elements.add(value(element)));
        yield Value.tuple(elements);
      }
      case "o" -> {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < rest.size(); i += 2) {
          String name = ((JsonValue.StringValue) rest.get(i)).text();
          members.put(secrets.scrub(name), value(rest.get(i + 1)));
        }
        yield Value.object(members);
      }
      default ->
          Value.unknown(
              Type.DYNAMIC,
              reasons.origins(((JsonValue.NumberValue) rest.get(0)).number().intValue()));
    };
  }
}
