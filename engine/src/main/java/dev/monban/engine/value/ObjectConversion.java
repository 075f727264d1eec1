package dev.monban.engine.value;

import dev.monban.engine.address.AttributePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Objects and maps to objects. */
final class ObjectConversion {
  private ObjectConversion() {}

  /** An object may have more attributes than are wanted, and lack the optional ones. */
  static Optional<Converter> find(Type.ObjectType given, Type.ObjectType wanted, boolean unsafe) {
    Map<String, Converter> converters = new LinkedHashMap<>();
    for (Map.Entry<String, Type> attribute : wanted.attributes().entrySet()) {
      String name = attribute.getKey();
      Type from = given.attributes().get(name);
      if (from == null && wanted.optional().contains(name)) {
        continue;
      }
      Optional<Converter> converter =
          from == null
              ? Optional.empty()
              : ConversionRules.findOrSame(from, attribute.getValue(), unsafe);
      if (converter.isEmpty()) {
        return Optional.empty();
      }
      converters.put(name, converter.get());
    }
    return Optional.of(value -> convert((MappingValue) value, wanted, converters));
  }

  /**
   * A map's elements become the attributes of the same name; whether that is possible is seen only
   * then.
   */
  static Optional<Converter> find(Type.MapType given, Type.ObjectType wanted) {
    Map<String, Converter> converters = new LinkedHashMap<>();
    for (Map.Entry<String, Type> attribute : wanted.attributes().entrySet()) {
      String name = attribute.getKey();
      Optional<Converter> converter =
          ConversionRules.findOrSame(given.element(), attribute.getValue(), true);
      if (converter.isEmpty() && !wanted.optional().contains(name)) {
        return Optional.empty();
      }
      converters.put(name, converter.orElse(value -> refuse(name, value, attribute.getValue())));
    }
    return Optional.of(value -> convert((MappingValue) value, wanted, converters));
  }

  private static Value refuse(String name, Value value, Type wanted) {
    throw new ConversionException(
        "map element type is incompatible with attribute "
            + GoQuote.quote(name)
            + ": "
            + Mismatch.describe(value.type(), wanted),
        AttributePath.EMPTY);
  }

  private static Value convert(
      MappingValue value, Type.ObjectType wanted, Map<String, Converter> converters) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    wanted
        .attributes()
        .forEach(
            (name, type) -> {
              Value attribute = value.get(name);
              Converter converter = converters.get(name);
              attributes.put(
                  name,
                  attribute != null && converter != null
                      ? converter.convertAt(name, attribute)
                      : missing(name, type, wanted));
            });
    return Value.object(attributes);
  }

  private static Value missing(String name, Type type, Type.ObjectType wanted) {
    if (!wanted.optional().contains(name)) {
      throw new ConversionException(
          "map has no element for required attribute " + GoQuote.quote(name), AttributePath.EMPTY);
    }
    return Value.nullOf(OptionalAttributes.removeFrom(type));
  }
}
