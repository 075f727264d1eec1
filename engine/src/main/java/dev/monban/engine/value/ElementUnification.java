package dev.monban.engine.value;

import dev.monban.engine.address.AttributePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives converted elements, whose types may still differ, the type that all can have. */
final class ElementUnification {
  private ElementUnification() {}

  static List<Value> unify(List<Value> elements, boolean unsafe) {
    Type common = common(elements, unsafe);
    List<Value> unified = new ArrayList<>(elements.size());
    for (Value element : elements) {
      unified.add(convert(element, common, unsafe, unified.size()));
    }
    return unified;
  }

  static Map<String, Value> unify(Map<String, Value> elements, boolean unsafe) {
    Type common = common(new ArrayList<>(elements.values()), unsafe);
    Map<String, Value> unified = new LinkedHashMap<>();
    elements.forEach((key, element) -> unified.put(key, convert(element, common, unsafe, key)));
    return unified;
  }

  private static Type common(List<Value> elements, boolean unsafe) {
    List<Type> types = new ArrayList<>(elements.size());
    elements.forEach(element -> types.add(element.type()));
    return Unification.unify(types, unsafe)
        .orElseThrow(
            () ->
                new ConversionException(
                    "cannot find a common base type for all elements", AttributePath.EMPTY));
  }

  private static Value convert(Value element, Type common, boolean unsafe, Object step) {
    return ConversionRules.findOrSame(element.type(), common, unsafe)
        .map(converter -> converter.convertAt(step, element))
        .orElse(element);
  }
}
