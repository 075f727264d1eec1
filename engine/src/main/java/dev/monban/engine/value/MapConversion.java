package dev.monban.engine.value;

import dev.monban.engine.address.AttributePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Maps and objects to maps. */
final class MapConversion {
  private MapConversion() {}

  static Optional<Converter> find(Type.MapType given, Type.MapType wanted, boolean unsafe) {
    return ConversionRules.findOrSame(given.element(), wanted.element(), unsafe)
        .map(
            element ->
                value -> {
                  Map<String, Value> converted = new LinkedHashMap<>();
                  ((MappingValue) value)
                      .attributes()
                      .forEach((key, each) -> converted.put(key, element.convertAt(key, each)));
                  return collect(converted, wanted.element(), given.element(), false);
                });
  }

  static Optional<Converter> find(Type.ObjectType given, Type.MapType wanted, boolean unsafe) {
    if (given.attributes().isEmpty()) {
      return Optional.of(
          value -> collect(Collections.emptyMap(), wanted.element(), Type.DYNAMIC, unsafe));
    }
    Optional<Type> element =
        wanted.element() == Type.DYNAMIC
            ? Unification.unify(new ArrayList<>(given.attributes().values()), unsafe)
            : Optional.of(wanted.element());
    if (element.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Converter> converters = new LinkedHashMap<>();
    for (Map.Entry<String, Type> attribute : given.attributes().entrySet()) {
      Optional<Converter> converter =
          ConversionRules.findOrSame(attribute.getValue(), element.get(), unsafe);
      if (converter.isEmpty()) {
        return Optional.empty();
      }
      converters.put(attribute.getKey(), converter.get());
    }
    return Optional.of(value -> convert((MappingValue) value, converters, element.get(), unsafe));
  }

  private static Value convert(
      MappingValue value, Map<String, Converter> converters, Type element, boolean unsafe) {
    Map<String, Value> converted = new LinkedHashMap<>();
    converters.forEach(
        (name, converter) -> {
          Value attribute = value.get(name);
          if (attribute != null) {
            converted.put(name, converter.convertAt(name, attribute));
          }
        });
    return collect(converted, element, Type.DYNAMIC, unsafe);
  }

  private static Value collect(
      Map<String, Value> elements, Type wanted, Type given, boolean unsafe) {
    if (elements.isEmpty()) {
      Type element = wanted == Type.DYNAMIC ? given : OptionalAttributes.removeFrom(wanted);
      return MappingValue.map(element, elements);
    }
    boolean compound = wanted.isCollection() || wanted instanceof Type.ObjectType;
    return MappingValue.mapOf(compound ? ElementUnification.unify(elements, unsafe) : elements)
        .orElseThrow(
            () ->
                new ConversionException(
                    "attribute types must all match for conversion to map", AttributePath.EMPTY));
  }
}
