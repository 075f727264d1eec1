package dev.monban.engine.javascript;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.resource.Lifecycle;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What policies are told of resources, providers and changes. */
final class ResourceDocuments {
  private ResourceDocuments() {}

  /** The kind of a resource's document: its mode and type. */
  static String kind(Resource resource) {
    return mode(resource) + " " + resource.type();
  }

  static GuestDocument values(Resource resource) {
    return GuestEncoder.encode(kind(resource), resource.values(), resource.openBlocks());
  }

  static GuestDocument description(Resource resource) {
    return GuestEncoder.encode(
        "description",
        new Values()
            .with("address", resource.address().toString())
            .with("mode", mode(resource))
            .with("type", resource.type())
            .with("name", resource.address().name())
            .with("key", key(resource.address().key()))
            .with("module", resource.address().module().toString())
            .with("region", region(resource))
            .with("provider", provided(resource.provider()))
            .with("lifecycle", lifecycle(resource))
            .with(
                "provisioners",
                Values.list(
                    resource.provisioners(),
                    provisioner ->
                        new Values()
                            .with("type", provisioner.type())
                            .with("arguments", Values.anyNames(provisioner.arguments()))
                            .object()))
            .object());
  }

  static GuestDocument provider(ProviderConfiguration provider) {
    return GuestEncoder.encode("provider", provided(provider));
  }

  static GuestDocument change(ResourceChange change) {
    return GuestEncoder.encode(
        "change managed " + change.address().type(),
        new Values()
            .with("address", change.address().toString())
            .with("type", change.address().type())
            .with("actions", Values.texts(change.actions()))
            .with("before", change.before())
            .with("after", change.after())
            .with("replacePaths", Values.list(change.replacePaths(), ResourceDocuments::path))
            .with("uncertainReplacePaths", Values.list(uncertain(change), ResourceDocuments::path))
            .with("reason", change.reason())
            .with("previousAddress", change.previousAddress().map(Object::toString))
            .object());
  }

  /** What forces the replacement unless it turns out to be as before. */
  private static List<AttributePath> uncertain(ResourceChange change) {
    return change.replacePaths().stream()
        .filter(path -> isUnknown(change.after(), path.steps()))
        .collect(Collectors.toList());
  }

  private static boolean isUnknown(@Nullable Value value, List<Object> steps) {
    if (value == null || value instanceof UnknownValue || steps.isEmpty()) {
      return value instanceof UnknownValue;
    }
    List<Object> rest = steps.subList(1, steps.size());
    if (value instanceof SequenceValue sequence && steps.get(0) instanceof Integer index) {
      return index < sequence.elements().size() && isUnknown(sequence.elements().get(index), rest);
    }
    return value instanceof MappingValue mapping
        && isUnknown(mapping.get(String.valueOf(steps.get(0))), rest);
  }

  private static Value path(AttributePath path) {
    return Value.string(path.toString());
  }

  private static Value provided(ProviderConfiguration provider) {
    return new Values()
        .with("name", provider.name())
        .with("alias", provider.alias())
        .with("module", provider.module().toString())
        .with("source", provider.source())
        .with("region", provider.region())
        .with("arguments", Values.anyNames(provider.arguments()))
        .object();
  }

  /** Where it will be: its own argument, if it has one, goes before the provider's. */
  static Value region(Resource resource) {
    Value own = resource.values().get("region");
    boolean chosen =
        own != null
            && !own.isNull()
            && own.origins().stream()
                .flatMap(origin -> origin.resource().stream())
                .noneMatch(reference -> reference.resource().equals(resource.address()));
    return own != null && chosen ? own : resource.provider().region();
  }

  private static Value key(InstanceKey key) {
    if (key instanceof InstanceKey.Number number) {
      return Value.number(number.index());
    }
    return key instanceof InstanceKey.Text text
        ? Value.string(text.key())
        : key.isSymbolic()
            ? Value.unknown(
                Type.DYNAMIC,
                Origin.of(
                    Origin.Kind.INVALID,
                    "key",
                    "the instance's key is not known",
                    Optional.empty()))
            : Value.NULL;
  }

  private static Value lifecycle(Resource resource) {
    Optional<Lifecycle> known = resource.lifecycle();
    if (known.isEmpty()) {
      return Value.unknown(
          Type.DYNAMIC,
          Origin.of(
              Origin.Kind.PLAN,
              resource.address() + ".lifecycle",
              "a plan does not hold the lifecycle of " + resource.address() + ": give --source",
              Optional.empty()));
    }
    Lifecycle lifecycle = known.get();
    return new Values()
        .with("preventDestroy", lifecycle.preventDestroy())
        .with("createBeforeDestroy", lifecycle.createBeforeDestroy())
        .with("ignoreChanges", Values.texts(lifecycle.ignoreChanges()))
        .object();
  }

  private static String mode(Resource resource) {
    return resource.address().mode().name().toLowerCase(Locale.ROOT);
  }
}
