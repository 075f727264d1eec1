package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.ResourceReference;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads from a reference which resource it names, as {@link ModuleScope} understands it. */
final class NamedResource {
  private static final SortedSet<String> NO_RESOURCES =
      new TreeSet<>(
          List.of("var", "local", "module", "each", "count", "self", "path", "terraform"));

  private NamedResource() {}

  /** The resource in {@code module}; empty when the reference is to something else. */
  static Optional<ResourceReference> in(ModuleAddress module, Reference reference) {
    return switch (reference.root()) {
      case "data" -> named(module, ResourceMode.DATA, reference, 0);
      case "ephemeral" -> named(module, ResourceMode.EPHEMERAL, reference, 0);
      case "resource" -> named(module, ResourceMode.MANAGED, reference, 0);
      default ->
          isIn(reference) ? named(module, ResourceMode.MANAGED, reference, -1) : Optional.empty();
    };
  }

  /** Whether {@code reference} can name a resource, be it whole or not. */
  static boolean isIn(Reference reference) {
    return !NO_RESOURCES.contains(reference.root());
  }

  private static Optional<ResourceReference> named(
      ModuleAddress module, ResourceMode mode, Reference reference, int type) {
    String typeName = type < 0 ? reference.root() : reference.attribute(type);
    String name = reference.attribute(type + 1);
    return typeName.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ResourceReference(
                new ResourceAddress(module, mode, typeName, name, InstanceKey.NONE),
                AttributePath.EMPTY));
  }
}
