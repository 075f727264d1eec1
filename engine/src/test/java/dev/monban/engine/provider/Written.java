package dev.monban.engine.provider;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Bodies for tests, as a configuration would write them. */
final class Written {
  static final Value UNKNOWN =
      Value.unknown(
          Type.DYNAMIC,
          Origin.of(Origin.Kind.VARIABLE, "var.x", "var.x has no value", Optional.empty()));

  private final Map<String, WrittenArgument> arguments = new TreeMap<>();
  private final List<WrittenBlock> blocks = new ArrayList<>();

  static Written body() {
    return new Written();
  }

  Written with(String name, Value value) {
    arguments.put(name, WrittenArgument.of(value));
    return this;
  }

  Written with(String name, String text) {
    return with(name, Value.string(text));
  }

  Written block(String type, Written body) {
    blocks.add(WrittenBlock.of(type, body.build()));
    return this;
  }

  Written symbolicBlock(String type, Written body) {
    blocks.add(
        new WrittenBlock(
            type, List.of(), body.build(), new TreeSet<>(UNKNOWN.origins()), Optional.empty()));
    return this;
  }

  WrittenBody build() {
    return WrittenBody.of(arguments, blocks);
  }

  static Value texts(String... texts) {
    return Value.tuple(Arrays.stream(texts).map(Value::string).toList());
  }

  static Value tags(String... keysAndTexts) {
    Map<String, Value> tags = new TreeMap<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      String text = keysAndTexts[i + 1];
      tags.put(keysAndTexts[i], text == null ? Value.NULL : Value.string(text));
    }
    return Value.object(tags);
  }

  static ResourceAddress address(ResourceMode mode, String type) {
    return new ResourceAddress(ModuleAddress.ROOT, mode, type, "x", InstanceKey.NONE);
  }

  /** An AWS provider block with a region and default tags. */
  static ProviderConfiguration provider(String region, Value defaultTags) {
    Value block = Value.object(Map.of("tags", defaultTags));
    return new ProviderConfiguration(
        "aws",
        Optional.empty(),
        ModuleAddress.ROOT,
        "hashicorp/aws",
        Value.string(region),
        MappingValue.object(Map.of("default_tags", SequenceValue.tuple(List.of(block)))),
        Optional.empty());
  }

  static ProviderSchema schema(String provider, String version) {
    return ProviderSchemas.shipped()
        .find(ProviderSource.implied(provider), SemanticVersion.parse(version).orElseThrow())
        .orElseThrow();
  }

  /** The shape of an AWS 5 resource whose provider has no tags. */
  ShapedBody as(String type) {
    return ResourceShaping.of(Optional.of(schema("aws", "5.0")))
        .shape(address(ResourceMode.MANAGED, type), build(), Optional.empty());
  }

  /** The value at a path of names and indexes, written {@code a.0.b}. */
  static Value at(ShapedBody shaped, String path) {
    Value value = shaped.values();
    for (String step : path.split("\\.")) {
      value =
          value instanceof SequenceValue sequence
              ? sequence.elements().get(Integer.parseInt(step))
              : ((MappingValue) value).get(step);
    }
    return value;
  }
}
