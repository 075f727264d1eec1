package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.json.JsonLimits;
import dev.monban.engine.json.JsonReader;
import dev.monban.engine.json.JsonToken;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.provider.ImpliedValue;
import dev.monban.engine.provider.TypeReader;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a state file keeps of outputs and of {@code terraform_data}, in the format that Terraform
 * has written since 0.12.
 */
final class StateFile {
  private static final BigDecimal VERSION = BigDecimal.valueOf(4);

  private final Map<String, Value> outputs = new LinkedHashMap<>();
  private final Map<String, MappingValue> data = new LinkedHashMap<>();
  private boolean readable;

  private StateFile() {}

  /** The content of {@code state}; empty when it is no state file of that format. */
  static Optional<StateFile> read(byte[] state) {
    StateFile file = new StateFile();
    try (JsonReader reader = JsonReader.of(new ByteArrayInputStream(state), JsonLimits.DEFAULT)) {
      file.read(reader);
    } catch (IOException | ConversionException notAState) {
      return Optional.empty();
    }
    return file.readable ? Optional.of(file) : Optional.empty();
  }

  /** The outputs by name. */
  Map<String, Value> outputs() {
    return Collections.unmodifiableMap(outputs);
  }

  /** The attributes of each {@code terraform_data} by its address; tainted ones are left out. */
  Map<String, MappingValue> data() {
    return Collections.unmodifiableMap(data);
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
            case "resources" -> reader.eachElement(() -> resource(reader));
            default -> reader.skip();
          }
        });
  }

  /** Terraform writes the instances last. */
  private void resource(JsonReader reader) throws IOException {
    Map<String, String> head = new LinkedHashMap<>();
    reader.eachMember(
        name -> {
          if (reader.isString()) {
            head.put(name, reader.text());
          } else if (name.equals("instances")
              && PriorData.TYPE.equals(head.get("type"))
              && "managed".equals(head.get("mode"))) {
            String module = head.getOrDefault("module", "");
            String address =
                (module.isEmpty() ? "" : module + ".") + PriorData.TYPE + "." + head.get("name");
            reader.eachElement(() -> instance(reader, address));
          }
        });
  }

  private void instance(JsonReader reader, String address) throws IOException {
    InstanceKey[] key = {InstanceKey.NONE};
    Map<String, Value> attributes = new LinkedHashMap<>();
    boolean[] current = {true};
    reader.eachMember(
        name -> {
          switch (name) {
            case "index_key" ->
                key[0] =
                    reader.isString()
                        ? InstanceKey.of(reader.text())
                        : InstanceKey.of(reader.number().intValue());
            case "status", "deposed" -> current[0] = false;
            case "attributes" ->
                reader.eachMember(attribute -> attributes.put(attribute, attribute(reader)));
            default -> reader.skip();
          }
        });
    if (current[0]) {
      data.put(address + key[0], MappingValue.object(attributes));
    }
  }

  /** A text, null, or a value of any type beside its type. */
  private static Value attribute(JsonReader reader) throws IOException {
    return reader.isString()
        ? Value.string(reader.text())
        : reader.token() == JsonToken.OBJECT_START ? output(reader) : Value.NULL;
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
    return Conversion.convert(ImpliedValue.of(value[0]), type[0]);
  }
}
