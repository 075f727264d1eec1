package dev.monban.engine.provider;

import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Container definitions of ECS: the provider reads them into structures, whatever the case of their
 * names, and writes these again. What it does not know is lost; containers, environments and
 * secrets are sorted by name.
 */
final class AwsContainerDefinitions {
  private static final Shape CONTAINER = Shape.read(ResourceText.read("aws.container-definition"));
  private static final Comparator<JsonValue> BY_NAME =
      Comparator.comparing(AwsContainerDefinitions::name);

  private AwsContainerDefinitions() {}

  /** The definitions as a plan shows them; what is none of the kind stays as it is. */
  static String normalised(String text) {
    try {
      JsonValue document = JsonValue.parse(text);
      if (document.equals(JsonValue.NULL)) {
        return "[]";
      }
      return document instanceof JsonValue.ArrayValue containers
              && containers.elements().stream().allMatch(JsonValue.ObjectValue.class::isInstance)
          ? GoJson.compact(new JsonValue.ArrayValue(containers(containers)))
          : text;
    } catch (JsonSyntaxException notJson) {
      return text;
    }
  }

  private static List<JsonValue> containers(JsonValue.ArrayValue written) {
    List<JsonValue> containers = new ArrayList<>();
    for (JsonValue container : written.elements()) {
      Map<String, JsonValue> members = members((JsonValue.ObjectValue) container, CONTAINER);
      members.computeIfPresent("environment", (name, list) -> sorted(list));
      members.computeIfPresent("secrets", (name, list) -> sorted(list));
      containers.add(new JsonValue.ObjectValue(members));
    }
    containers.sort(BY_NAME);
    return containers;
  }

  private static JsonValue sorted(JsonValue value) {
    if (!(value instanceof JsonValue.ArrayValue array)) {
      return value;
    }
    List<JsonValue> elements = new ArrayList<>(array.elements());
    elements.sort(BY_NAME);
    return new JsonValue.ArrayValue(elements);
  }

  private static String name(JsonValue value) {
    return value instanceof JsonValue.ObjectValue object
            && object.get("name") instanceof JsonValue.StringValue name
        ? name.text()
        : "";
  }

  private static JsonValue value(JsonValue value, Shape shape) {
    if (value instanceof JsonValue.ArrayValue array) {
      return elements(array, shape);
    }
    if (!(value instanceof JsonValue.ObjectValue object)) {
      return value;
    }
    return new JsonValue.ObjectValue(shape.isMap() ? texts(object) : members(object, shape));
  }

  private static JsonValue elements(JsonValue.ArrayValue array, Shape shape) {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      JsonValue value = value(element, shape);
      boolean empty = value instanceof JsonValue.ObjectValue object && object.members().isEmpty();
      if (!value.equals(JsonValue.NULL)) {
        if (!empty) {
          elements.add(value);
        }
      } else if (shape.isLeaf()) {
        elements.add(new JsonValue.StringValue(""));
      }
    }
    return new JsonValue.ArrayValue(elements);
  }

  private static Map<String, JsonValue> members(JsonValue.ObjectValue object, Shape shape) {
    Map<String, JsonValue> members = new TreeMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              Map.@Nullable Entry<String, Shape> known = shape.find(name);
              if (known != null && !member.equals(JsonValue.NULL)) {
                JsonValue value = value(member, known.getValue());
                if (!(known.getValue().dropsZero() && isZero(value))) {
                  members.put(known.getKey(), value);
                }
              }
            });
    return members;
  }

  private static Map<String, JsonValue> texts(JsonValue.ObjectValue object) {
    Map<String, JsonValue> texts = new TreeMap<>(object.members());
    texts.replaceAll(
        (name, text) -> text.equals(JsonValue.NULL) ? new JsonValue.StringValue("") : text);
    return texts;
  }

  private static boolean isZero(JsonValue value) {
    return value instanceof JsonValue.StringValue text && text.text().isEmpty()
        || value instanceof JsonValue.NumberValue number
            && number.number().compareTo(BigDecimal.ZERO) == 0;
  }

  /** What an object may have, by name, whatever the case of its letters. */
  private record Shape(TreeMap<String, Shape> members, boolean dropsZero, boolean isMap) {

    static Shape read(String text) {
      Shape shape = of("");
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> shape.add(line.split(" ")));
      return shape;
    }

    private void add(String[] words) {
      String form = words.length > 1 ? words[1] : "";
      List<String> path = Places.path(words[0]);
      Shape at = this;
      for (String name : path.subList(0, path.size() - 1)) {
        at = at.members.computeIfAbsent(name, key -> of(""));
      }
      at.members.put(path.get(path.size() - 1), of(form));
    }

    private static Shape of(String form) {
      return new Shape(
          new TreeMap<>(String.CASE_INSENSITIVE_ORDER), form.equals("0"), form.equals("*"));
    }

    boolean isLeaf() {
      return members.isEmpty();
    }

    Map.@Nullable Entry<String, Shape> find(String name) {
      Map.Entry<String, Shape> found = members.floorEntry(name);
      return found != null && found.getKey().equalsIgnoreCase(name) ? found : null;
    }
  }
}
