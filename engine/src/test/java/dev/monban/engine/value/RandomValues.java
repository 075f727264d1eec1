package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes wholly known values of any type, some of them marked. */
final class RandomValues {
  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  Value next(int depth) {
    Value value = plain(depth);
    return random.nextInt(8) == 0 ? value.mark(Marks.SENSITIVE) : value;
  }

  private Value plain(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> Value.string(List.of("", "a", "b", "1", "true", "é").get(random.nextInt(6)));
      case 1 -> Value.number(random.nextInt(3));
      case 2 -> Value.bool(random.nextBoolean());
      case 3 -> Value.NULL;
      case 4 ->
          Numbers.divide(NumberValue.of(random.nextInt(9)), NumberValue.of(1 + random.nextInt(7)));
      case 5 -> Value.tuple(elements(depth));
      case 6 -> Value.object(attributes(depth));
      default ->
          Conversion.tryConvert(Value.tuple(elements(depth)), Type.set(Type.DYNAMIC))
              .orElse(Value.FALSE);
    };
  }

  private List<Value> elements(int depth) {
    List<Value> elements = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      elements.add(next(depth - 1));
    }
    return elements;
  }

  private Map<String, Value> attributes(int depth) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      attributes.put("k" + i, next(depth - 1));
    }
    return attributes;
  }
}
