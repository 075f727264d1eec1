package dev.monban.engine.testing;

import dev.monban.engine.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same changes of a plan, in another order or known less. */
final class PlanVariations {
  private static final String AFTER = "after";

  private final List<Unknowing> found = new ArrayList<>();

  private PlanVariations() {}

  /** A plan in which the value at {@code path} is known only after apply. */
  record Unknowing(String path, JsonValue plan) {}

  /** What a document becomes when one of its parts is another. */
  private interface Frame {
    JsonValue with(JsonValue part);
  }

  /** The changes in the opposite order. */
  static JsonValue reversed(JsonValue.ArrayValue plan) {
    List<JsonValue> changes = new ArrayList<>(plan.elements());
    Collections.reverse(changes);
    return new JsonValue.ArrayValue(changes);
  }

  /** One plan for each text, number and bool that will be: the same with that one unknown. */
  static List<Unknowing> unknowing(JsonValue.ArrayValue plan) {
    PlanVariations variations = new PlanVariations();
    for (int i = 0; i < plan.elements().size(); i++) {
      int place = i;
      Frame frame = part -> new JsonValue.ArrayValue(replaced(plan.elements(), place, part));
      if (plan.elements().get(i) instanceof JsonValue.ObjectValue change
          && change.get(AFTER) instanceof JsonValue.ObjectValue after
          && change.get("address") instanceof JsonValue.StringValue address) {
        variations.vary(
            address.text(),
            after,
            part -> frame.with(new JsonValue.ObjectValue(replaced(change.members(), AFTER, part))));
      }
    }
    return variations.found;
  }

  private void vary(String path, JsonValue value, Frame frame) {
    if (value instanceof JsonValue.ObjectValue object) {
      object
          .members()
          .forEach(
              (name, member) ->
                  vary(
                      path + "." + name,
                      member,
                      part ->
                          frame.with(
                              new JsonValue.ObjectValue(replaced(object.members(), name, part)))));
    } else if (value instanceof JsonValue.ArrayValue array) {
      for (int i = 0; i < array.elements().size(); i++) {
        int place = i;
        vary(
            path + "." + i,
            array.elements().get(i),
            part -> frame.with(new JsonValue.ArrayValue(replaced(array.elements(), place, part))));
      }
    } else if (!value.equals(JsonValue.NULL)) {
      found.add(new Unknowing(path, frame.with(new JsonValue.StringValue(PlainValues.UNKNOWN))));
    }
  }

  private static List<JsonValue> replaced(List<JsonValue> elements, int place, JsonValue part) {
    List<JsonValue> copy = new ArrayList<>(elements);
    copy.set(place, part);
    return copy;
  }

  private static Map<String, JsonValue> replaced(
      Map<String, JsonValue> members, String name, JsonValue part) {
    Map<String, JsonValue> copy = new LinkedHashMap<>(members);
    copy.put(name, part);
    return copy;
  }
}
