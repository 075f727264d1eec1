package dev.monban.engine.function;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;

/** {@code lookup}. */
final class Lookup {
  private Lookup() {}

  static Type type(Arguments arguments) {
    if (arguments.size() > 3) {
      throw arguments.failure("lookup() takes two or three arguments, got " + arguments.size());
    }
    Type type = arguments.type(0);
    if (type instanceof Type.ObjectType object) {
      return objectType(arguments, object);
    }
    if (!(type instanceof Type.MapType map)) {
      throw arguments.failure(0, "lookup() requires a map as the first argument");
    }
    if (arguments.size() == 3 && Conversion.tryConvert(arguments.get(2), map.element()).isEmpty()) {
      throw arguments.failure(2, "the default value must have the same type as the map elements");
    }
    return map.element();
  }

  private static Type objectType(Arguments arguments, Type.ObjectType object) {
    if (!(arguments.get(1) instanceof StringValue key)) {
      return Type.DYNAMIC;
    }
    Type found = object.attributes().get(key.value());
    if (found != null) {
      return found;
    }
    if (arguments.size() == 3) {
      return arguments.type(2);
    }
    throw arguments.failure(0, "the given object has no attribute " + GoQuote.quote(key.value()));
  }

  static Value lookup(Arguments arguments, Type type) {
    Value mapping = arguments.get(0);
    Value key = arguments.get(1);
    Marks marks = mapping.marks().union(key.marks().ofDecision());
    if (mapping instanceof MappingValue none && isInVain(none, key) && arguments.size() == 3) {
      return Conversion.convert(arguments.get(2), type).mark(marks);
    }
    if (!(mapping instanceof MappingValue map) || !(key instanceof StringValue text)) {
      return arguments.unknown(type).mark(marks);
    }
    Value found = map.get(text.value());
    if (found != null) {
      return found.mark(marks);
    }
    if (arguments.size() == 3) {
      return Conversion.convert(arguments.get(2), type).mark(marks);
    }
    throw arguments.failure(
        "lookup failed to find key "
            + (key.marks().sensitive() ? "(sensitive value)" : GoQuote.quote(text.value())));
  }

  /**
   * An empty map has no key, whichever it is. Terraform leaves that open while the key is unknown;
   * where the key is unknown to us alone, it does not.
   */
  private static boolean isInVain(MappingValue map, Value key) {
    return map.type() instanceof Type.MapType
        && map.attributes().isEmpty()
        && key instanceof UnknownValue unknown
        && unknown.isKnownToPlan();
  }
}
