package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.any;
import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Functions of maps and objects. */
final class MappingFunctions {
  private static final Type TRANSPOSED = Type.map(Type.list(Type.STRING));

  static final List<Function> ALL =
      List.of(
          BuiltIn.named("keys")
              .takes(any("inputMap").orUnknown().orMarked())
              .returns(MappingFunctions::keysType)
              .as(MappingFunctions::keys),
          BuiltIn.named("values")
              .takes(any("mapping").orMarked())
              .returns(MappingFunctions::valuesType)
              .as(MappingFunctions::values),
          BuiltIn.named("lookup")
              .takes(any("inputMap").orUnknown().orMarked())
              .takes(string("key").orUnknown().orMarked())
              .takesMore(any("default").orUnknown().orDynamic().orNull().orMarked())
              .nullable()
              .returns(Lookup::type)
              .as(Lookup::lookup),
          BuiltIn.named("merge")
              .takesMore(any("maps").orDynamic().orNull().orMarked())
              .returns(Merge::type)
              .as(Merge::merge),
          BuiltIn.named("zipmap")
              .takes(Parameter.of("keys", Type.list(Type.STRING)).orMarked())
              .takes(any("values").orMarked())
              .returns(Zipmap::type)
              .as(Zipmap::zip),
          BuiltIn.named("transpose")
              .takes(Parameter.of("values", TRANSPOSED))
              .returns(TRANSPOSED)
              .as((arguments, type) -> transpose(arguments)));

  private MappingFunctions() {}

  private static Type keysType(Arguments arguments) {
    Type type = arguments.type(0);
    if (type instanceof Type.ObjectType object) {
      return Type.tuple(Collections.nCopies(object.attributes().size(), Type.STRING));
    }
    if (!(type instanceof Type.MapType)) {
      throw arguments.failure(0, "must have map or object type");
    }
    return Type.list(Type.STRING);
  }

  private static Value keys(Arguments arguments, Type type) {
    Value mapping = arguments.get(0);
    if (mapping.type() instanceof Type.ObjectType object) {
      return Value.tuple(texts(object.attributes().keySet())).mark(mapping.marks());
    }
    return mapping instanceof MappingValue map
        ? SequenceValue.list(Type.STRING, texts(map.attributes().keySet())).mark(mapping.marks())
        : arguments.unknown(type).mark(mapping.marks());
  }

  private static List<Value> texts(Iterable<String> keys) {
    List<Value> texts = new ArrayList<>();
    keys.forEach(key -> texts.add(Value.string(key)));
    return texts;
  }

  private static Type valuesType(Arguments arguments) {
    Type type = arguments.type(0);
    if (type instanceof Type.ObjectType object) {
      return Type.tuple(new ArrayList<>(object.attributes().values()));
    }
    if (type instanceof Type.MapType map) {
      return Type.list(map.element());
    }
    throw arguments.failure("values() requires a map as the first argument");
  }

  private static Value values(Arguments arguments, Type type) {
    MappingValue mapping = arguments.mapping(0);
    List<Value> values = new ArrayList<>(mapping.attributes().values());
    return new SequenceValue(type, values, mapping.marks());
  }

  private static Value transpose(Arguments arguments) {
    MappingValue input = arguments.mapping(0);
    if (!input.isWhollyKnown()) {
      return arguments.unknown(TRANSPOSED);
    }
    SortedMap<String, List<String>> transposed = new TreeMap<>(CodePoints.ORDER);
    input
        .attributes()
        .forEach(
            (key, list) -> {
              if (!(list instanceof SequenceValue texts)) {
                throw arguments.failure("input must not contain null list");
              }
              for (Value element : texts.elements()) {
                if (!(element instanceof StringValue text)) {
                  throw arguments.failure("input list must not contain null string");
                }
                transposed.computeIfAbsent(text.value(), each -> new ArrayList<>()).add(key);
              }
            });
    SortedMap<String, Value> result = new TreeMap<>(CodePoints.ORDER);
    transposed.forEach(
        (key, keys) ->
            result.put(
                key,
                SequenceValue.list(
                    Type.STRING, keys.stream().map(Value::string).collect(Collectors.toList()))));
    return MappingValue.map(Type.list(Type.STRING), result);
  }
}
