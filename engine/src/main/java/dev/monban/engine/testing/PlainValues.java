package dev.monban.engine.testing;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes values of JSON; in a plan, Terraform's own words stand for what is not known. */
final class PlainValues {

  /** How Terraform prints an unknown value. */
  static final String UNKNOWN = "(known after apply)";

  private final Optional<ResourceAddress> resource;

  private PlainValues(Optional<ResourceAddress> resource) {
    this.resource = resource;
  }

  /** The value of plain data. */
  static Value value(JsonValue json) {
    return new PlainValues(Optional.empty()).value(json, AttributePath.EMPTY);
  }

  /** The value of a resource in a plan. */
  static Value value(JsonValue json, ResourceAddress resource) {
    return new PlainValues(Optional.of(resource)).value(json, AttributePath.EMPTY);
  }

  private Value value(JsonValue json, AttributePath path) {
    if (json instanceof JsonValue.StringValue string) {
      return resource.isPresent() && string.text().equals(UNKNOWN)
          ? Value.unknown(Type.DYNAMIC, Origin.of(new ResourceReference(resource.get(), path)))
          : Value.string(string.text());
    }
    if (json instanceof JsonValue.NumberValue number) {
      return Value.number(number.number());
    }
    if (json instanceof JsonValue.BooleanValue bool) {
      return Value.bool(bool.value());
    }
    if (json instanceof JsonValue.ArrayValue array) {
      List<Value> elements = new ArrayList<>();
      for (JsonValue element : array.elements()) {
        elements.add(value(element, path.then(elements.size())));
      }
      return Value.tuple(elements);
    }
    if (json instanceof JsonValue.ObjectValue object) {
      Map<String, Value> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, value(member, path.then(name))));
      return isMap(path) ? MappingValue.map(Type.DYNAMIC, members) : Value.object(members);
    }
    return Value.NULL;
  }

  /** Tags and labels are maps; everything else of a plan's values is a block. */
  private boolean isMap(AttributePath path) {
    String name = path.withoutIndexes();
    return resource.isPresent()
        && (name.equals("tags") || name.equals("tags_all") || name.equals("labels"));
  }
}
