package dev.monban.engine.javascript;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.resource.Lifecycle;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.RepositoryFacts;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.resource.WrittenSettings;
import dev.monban.engine.resource.WrittenSource;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Small graphs, made by hand. */
final class Graphs {
  static final ProviderConfiguration AWS =
      new ProviderConfiguration(
          "aws",
          Optional.empty(),
          ModuleAddress.ROOT,
          "hashicorp/aws",
          Value.string("eu-west-1"),
          MappingValue.EMPTY_OBJECT,
          Optional.empty());

  private Graphs() {}

  static ResourceAddress address(String type, String name) {
    return new ResourceAddress(
        ModuleAddress.ROOT, ResourceMode.MANAGED, type, name, InstanceKey.NONE);
  }

  static Resource resource(String type, String name, Map<String, Value> values) {
    return resource(type, name, Presence.CERTAIN, values);
  }

  static Resource resource(String type, String name, Presence presence, Map<String, Value> values) {
    return new Resource(
        address(type, name),
        AWS,
        Value.object(values),
        new TreeSet<>(),
        presence,
        Optional.of(Lifecycle.NONE),
        List.of(),
        Placement.UNKNOWN);
  }

  static Map<String, Value> values(Object... namesAndValues) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
    }
    return values;
  }

  private static Value value(Object plain) {
    if (plain instanceof Value value) {
      return value;
    }
    if (plain instanceof Boolean bool) {
      return Value.bool(bool);
    }
    return plain instanceof Integer number
        ? Value.number(number)
        : Value.string(String.valueOf(plain));
  }

  static Origin variable(String name) {
    return Origin.of(
        Origin.Kind.VARIABLE, "var." + name, "var." + name + " has no value", Optional.empty());
  }

  static Value unknown(String variable) {
    return Value.unknown(Type.DYNAMIC, variable(variable));
  }

  static Value list(Value... elements) {
    return Value.tuple(List.of(elements));
  }

  static Value secret(String text) {
    return Value.string(text).withMarks(Marks.SENSITIVE);
  }

  /** A value that refers to an attribute of a resource. */
  static Value reference(String type, String name, String attribute) {
    ResourceReference reference =
        new ResourceReference(address(type, name), AttributePath.of(attribute));
    return Value.unknown(Type.STRING, Origin.of(reference)).withMarks(Marks.of(reference));
  }

  static CheckedInput source(Resource... resources) {
    return input(InputKind.SOURCE, Arrays.asList(resources), List.of(), List.of());
  }

  static CheckedInput input(
      InputKind kind,
      Collection<Resource> resources,
      Collection<ResourceChange> changes,
      Collection<Origin> openings) {
    return new CheckedInput(
        "root",
        kind,
        new ResourceGraph(
            List.copyOf(resources),
            List.of(AWS),
            List.of(),
            List.copyOf(changes),
            new TreeSet<>(openings)),
        new WrittenConfiguration(
            "root",
            Optional.empty(),
            new WrittenSettings(List.of(), List.of(), Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            kind == InputKind.SOURCE
                ? Optional.of(
                    new WrittenSource(
                        List.of(),
                        List.of(),
                        List.of("main.tf"),
                        Optional.empty(),
                        new RepositoryFacts(Optional.empty(), Optional.empty())))
                : Optional.empty()));
  }
}
