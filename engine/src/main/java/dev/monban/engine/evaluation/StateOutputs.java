package dev.monban.engine.evaluation;

import dev.monban.engine.json.JsonLimits;
import dev.monban.engine.json.JsonReader;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.provider.TypeReader;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the outputs that a state file keeps, in the format that Terraform has written since 0.12.
 */
final class StateOutputs {
  private static final BigDecimal VERSION = BigDecimal.valueOf(4);

  private final Map<String, Value> outputs = new LinkedHashMap<>();
  private boolean readable;

  private StateOutputs() {}

  /** The outputs by name; empty when {@code state} is no state file of that format. */
  static Optional<Map<String, Value>> read(byte[] state) {
    StateOutputs outputs = new StateOutputs();
    try (JsonReader reader = JsonReader.of(new ByteArrayInputStream(state), JsonLimits.DEFAULT)) {
      outputs.read(reader);
    } catch (IOException | ConversionException notAState) {
      return Optional.empty();
    }
    return outputs.readable ? Optional.of(outputs.outputs) : Optional.empty();
  }

  private void read(JsonReader reader) throws IOException {
    reader.eachMember(
        name -> {
          switch (name) {
            case "version" ->
                readable =
                    JsonValue.read(reader) instanceof JsonValue.NumberValue version
                        && version.number().compareTo(VERSION) == 0;
            case "outputs" -> reader.eachMember(output -> outputs.put(output, output(reader)));
            default -> reader.skip();
          }
        });
  }

  private static Value output(JsonReader reader) throws IOException {
    JsonValue[] value = {JsonValue.NULL};
    Type[] type = {Type.DYNAMIC};
    reader.eachMember(
        name -> {
          switch (name) {
            case "value" -> value[0] = JsonValue.read(reader);
            case "type" -> type[0] = TypeReader.read(reader);
            default -> reader.skip();
          }
        });
    if (type[0] == Type.DYNAMIC && value[0] != JsonValue.NULL) {
      throw reader.error("a value of no type but null should stand here");
    }
    return Conversion.convert(implied(value[0]), type[0]);
  }

  /** The value with the type that its JSON suggests. */
  private static Value implied(JsonValue json) {
    if (json instanceof JsonValue.ObjectValue object) {
      Map<String, Value> attributes = new LinkedHashMap<>();
      object.members().forEach((name, member) -> attributes.put(name, implied(member)));
      return Value.object(attributes);
    }
    if (json instanceof JsonValue.ArrayValue array) {
      List<Value> elements = new ArrayList<>();
      array.elements().forEach(element -> elements.add(implied(element)));
      return Value.tuple(elements);
    }
    if (json instanceof JsonValue.StringValue text) {
      return Value.string(text.text());
    }
    if (json instanceof JsonValue.NumberValue number) {
      return Value.number(number.number());
    }
    return json instanceof JsonValue.BooleanValue bool ? Value.bool(bool.value()) : Value.NULL;
  }
}
