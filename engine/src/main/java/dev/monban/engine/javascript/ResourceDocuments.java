package dev.monban.engine.javascript;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What policies are told of resources, providers and changes. */
final class ResourceDocuments {
  private ResourceDocuments() {}

  /** The kind of a resource's document: its mode and type. */
  static String kind(Resource resource) {
    return mode(resource) + " " + resource.type();
  }

  static GuestHandle values(Resource resource) {
    return new ValueObject(
        kind(resource), AttributePath.EMPTY, resource.values(), resource.openBlocks());
  }

  static GuestHandle provider(ProviderConfiguration provider) {
    return whole("provider", provided(provider));
  }

  static GuestHandle change(ResourceChange change) {
    return whole(
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

  private static GuestHandle whole(String kind, Value value) {
    return ValueObject.handle(kind, AttributePath.EMPTY, value, Collections.emptySortedMap());
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

  static Value provided(ProviderConfiguration provider) {
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

  /** {@code managed} or {@code data}. */
  static String mode(Resource resource) {
    return resource.address().mode().name().toLowerCase(Locale.ROOT);
  }
}
