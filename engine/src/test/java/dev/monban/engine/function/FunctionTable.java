package dev.monban.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import dev.monban.engine.value.ValueJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of the form {@code name [arguments] = result} or {@code name [arguments] ! message};
 * arguments and result are JSON, with {@code {"?": type}} for an unknown that a plan would know,
 * {@code {"after apply": type}} for one that it would not, {@code {"*": value}} for a sensitive
 * value, {@code {"set": […]}} and {@code {"list": […]}} for what JSON has not.
 */
final class FunctionTable {
  static final Origin SOMEWHERE =
      Origin.of(Origin.Kind.VARIABLE, "var.x", "var.x has no value", Optional.empty());

  private static final Origin AFTER_APPLY =
      Origin.of(Origin.Kind.FUNCTION, "uuid()", "uuid() is known after apply", Optional.empty());

  private FunctionTable() {}

  static Stream<String> rows(String table) {
    return table.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  static void check(String row, FunctionContext context) {
    int open = row.indexOf(' ');
    int end = Math.max(row.lastIndexOf("] = "), row.lastIndexOf("] ! "));
    String name = row.substring(0, open);
    List<Value> arguments = arguments(row.substring(open + 1, end + 1));
    String expected = row.substring(end + 4);
    if (row.startsWith("] ! ", end)) {
      assertThat(messageOf(name, arguments, context)).as(row).contains(expected);
    } else {
      assertThat(write(call(name, arguments, context))).as(row).isEqualTo(expected);
    }
  }

  static void check(String row) {
    check(row, FunctionContext.WITHOUT_FILES);
  }

  static Value call(String name, List<Value> arguments, FunctionContext context) {
    String last = name.substring(name.lastIndexOf(':') + 1);
    return Functions.find(name)
        .or(() -> ProviderFunctions.find("hashicorp/aws", last, name))
        .orElseThrow()
        .call(arguments, context);
  }

  private static String messageOf(String name, List<Value> arguments, FunctionContext context) {
    try {
      return "result " + write(call(name, arguments, context));
    } catch (FunctionException failure) {
      return failure.summary() + ": " + failure.detail();
    }
  }

  static List<Value> arguments(String json) {
    Function decode = Functions.find("jsondecode").orElseThrow();
    Value tuple = decode.call(List.of(Value.string(json)), FunctionContext.WITHOUT_FILES);
    List<Value> arguments = new ArrayList<>();
    ((SequenceValue) tuple).elements().forEach(element -> arguments.add(read(element)));
    return arguments;
  }

  private static Value read(Value json) {
    if (json instanceof SequenceValue sequence) {
      List<Value> elements = new ArrayList<>();
      sequence.elements().forEach(element -> elements.add(read(element)));
      return Value.tuple(elements);
    }
    if (!(json instanceof MappingValue mapping)) {
      return json;
    }
    if (mapping.attributes().size() == 1) {
      Value inner = mapping.attributes().values().iterator().next();
      switch (mapping.attributes().firstKey()) {
        case "?":
          return Value.unknown(type(((StringValue) inner).value()), SOMEWHERE);
        case "after apply":
          return Value.unknown(type(((StringValue) inner).value()), AFTER_APPLY);
        case "*":
          return read(inner).mark(Marks.SENSITIVE);
        case "set":
          return SequenceValue.setOf(((SequenceValue) read(inner)).elements()).orElseThrow();
        case "list":
          return SequenceValue.listOf(((SequenceValue) read(inner)).elements()).orElseThrow();
        case "map":
          return MappingValue.mapOf(((MappingValue) read(inner)).attributes()).orElseThrow();
        default:
      }
    }
    Map<String, Value> attributes = new LinkedHashMap<>();
    mapping.attributes().forEach((name, attribute) -> attributes.put(name, read(attribute)));
    return Value.object(attributes);
  }

  private static Type type(String name) {
    return Stream.of(
            Type.STRING,
            Type.NUMBER,
            Type.BOOL,
            Type.DYNAMIC,
            Type.list(Type.STRING),
            Type.set(Type.STRING),
            Type.map(Type.STRING),
            Type.map(Type.list(Type.STRING)))
        .filter(type -> TypeNames.of(type).equals(name))
        .findFirst()
        .orElseThrow();
  }

  static String write(Value value) {
    if (value.marks().sensitive()) {
      return "{\"*\":" + write(value.withMarks(value.marks().withSensitive(false))) + "}";
    }
    if (value instanceof UnknownValue) {
      return "{\"?\":\"" + TypeNames.of(value.type()) + "\"}";
    }
    if (value instanceof SequenceValue sequence) {
      return sequence.elements().stream()
          .map(FunctionTable::write)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof MappingValue mapping) {
      return mapping.attributes().entrySet().stream()
          .map(attribute -> ValueJson.quote(attribute.getKey()) + ":" + write(attribute.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return ValueJson.value(value);
  }
}
