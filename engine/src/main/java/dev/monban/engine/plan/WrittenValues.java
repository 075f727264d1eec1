package dev.monban.engine.plan;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of bodies of which a plan shows only how they are written: literals are known,
 * everything else is not.
 */
final class WrittenValues {
  private WrittenValues() {}

  /** The body {@code expressions}; {@code name} is how its unknown parts are called. */
  static MappingValue body(String name, @Nullable JsonValue expressions) {
    SortedMap<String, Value> values = new TreeMap<>(CodePoints.ORDER);
    Members.of(expressions)
        .all()
        .forEach((part, written) -> values.put(part, value(name + "." + part, written)));
    return MappingValue.object(values);
  }

  private static Value value(String name, JsonValue written) {
    if (written instanceof JsonValue.ArrayValue blocks) {
      List<Value> bodies = new ArrayList<>();
      blocks.elements().forEach(block -> bodies.add(body(name, block)));
      return Value.tuple(bodies);
    }
    Members members = Members.of(written);
    if (members.has("constant_value") && !members.has("references")) {
      return literal(members.get("constant_value"));
    }
    boolean computed = members.has("references") || members.all().isEmpty();
    return computed ? unknown(name) : body(name, written);
  }

  /** A literal, with the type that it suggests. */
  static Value literal(@Nullable JsonValue json) {
    return new ShapedJson().value(json, null, null, Type.DYNAMIC);
  }

  private static Value unknown(String name) {
    return Value.unknown(
        Type.DYNAMIC,
        Origin.of(
            Origin.Kind.PLAN,
            name,
            "a plan does not tell the value of " + name + " (give --source)",
            Optional.empty()));
  }
}
