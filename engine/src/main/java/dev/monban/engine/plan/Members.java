package dev.monban.engine.plan;

import dev.monban.engine.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of an object, each asked for as what it should be: anything else is not there. */
final class Members {
  static final Members NONE = new Members(Collections.emptyMap());

  private final Map<String, JsonValue> members;

  private Members(Map<String, JsonValue> members) {
    this.members = members;
  }

  /** The members of {@code value}; none unless it is an object. */
  static Members of(@Nullable JsonValue value) {
    return value instanceof JsonValue.ObjectValue object ? new Members(object.members()) : NONE;
  }

  Map<String, JsonValue> all() {
    return members;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** The member, whatever it is; null where there is none. */
  @Nullable JsonValue get(String name) {
    return members.get(name);
  }

  Optional<String> text(String name) {
    return members.get(name) instanceof JsonValue.StringValue text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  boolean isTrue(String name) {
    return members.get(name) instanceof JsonValue.BooleanValue bool && bool.value();
  }

  /** The members of the object {@code name}; none where it is not there. */
  Members object(String name) {
    return of(members.get(name));
  }

  /** The elements of the array {@code name}; none where it is not there. */
  List<JsonValue> list(String name) {
    return members.get(name) instanceof JsonValue.ArrayValue array ? array.elements() : List.of();
  }

  /** The texts among the elements of the array {@code name}. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonValue element : list(name)) {
      if (element instanceof JsonValue.StringValue text) {
        texts.add(text.text());
      }
    }
    return texts;
  }

  /** The whole number {@code value}, if it is one that fits. */
  static Optional<Integer> integer(@Nullable JsonValue value) {
    if (value instanceof JsonValue.NumberValue number) {
      BigDecimal exact = number.number();
      if (Math.abs((long) exact.scale()) < 20 && exact.precision() < 20) {
        try {
          return Optional.of(exact.intValueExact());
        } catch (ArithmeticException notWhole) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
