package dev.monban.engine.address;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One instance of a resource; prints as {@code module.a.data.aws_ami.x["k"]}. */
public record ResourceAddress(
    ModuleAddress module, ResourceMode mode, String type, String name, InstanceKey key)
    implements Comparable<ResourceAddress> {
  private static final Comparator<ResourceAddress> ORDER =
      Comparator.comparing(ResourceAddress::module)
          .thenComparing(ResourceAddress::mode)
          .thenComparing(ResourceAddress::type)
          .thenComparing(ResourceAddress::name)
          .thenComparing(ResourceAddress::key);

  /** The address that {@code text} prints; empty if it is none. */
  public static Optional<ResourceAddress> parse(String text) {
    return AddressSteps.parse(text).flatMap(ResourceAddress::of);
  }

  private static Optional<ResourceAddress> of(List<Object> steps) {
    int end = steps.size();
    InstanceKey key = InstanceKey.NONE;
    if (steps.get(end - 1) instanceof InstanceKey last) {
      key = last;
      end--;
    }
    if (end < 2
        || !(steps.get(end - 1) instanceof String name)
        || !(steps.get(end - 2) instanceof String type)
        || type.equals("module")) {
      return Optional.empty();
    }
    ResourceMode mode = end > 2 ? modeBefore(steps, end - 3) : ResourceMode.MANAGED;
    int moduleEnd = mode == ResourceMode.MANAGED ? end - 2 : end - 3;
    InstanceKey found = key;
    return ModuleAddress.of(steps.subList(0, moduleEnd))
        .map(module -> new ResourceAddress(module, mode, type, name, found));
  }

  /** A module may be called {@code data}: then the step before it says so. */
  private static ResourceMode modeBefore(List<Object> steps, int at) {
    boolean named = at > 0 && steps.get(at - 1).equals("module");
    if (!named && steps.get(at).equals("data")) {
      return ResourceMode.DATA;
    }
    return !named && steps.get(at).equals("ephemeral")
        ? ResourceMode.EPHEMERAL
        : ResourceMode.MANAGED;
  }

  /** The same block with another key. */
  public ResourceAddress withKey(InstanceKey other) {
    return new ResourceAddress(module, mode, type, name, other);
  }

  /** The block as it is written: no instance keys, neither its own nor of the modules around it. */
  public ResourceAddress withoutKeys() {
    return new ResourceAddress(module.withoutKeys(), mode, type, name, InstanceKey.NONE);
  }

  /** Whether this stands for instances that cannot be told yet. */
  public boolean isSymbolic() {
    return key.isSymbolic() || module.isSymbolic();
  }

  /** Whether the instance that {@code other} names could be this one. */
  public boolean matches(ResourceAddress other) {
    return mode == other.mode
        && type.equals(other.type)
        && name.equals(other.name)
        && key.matches(other.key)
        && module.matches(other.module);
  }

  /**
   * How the block is called inside its module, without the key: {@code aws_lb.x} or {@code
   * data.aws_ami.x}.
   */
  public String local() {
    return switch (mode) {
      case MANAGED -> type + "." + name;
      case DATA -> "data." + type + "." + name;
      case EPHEMERAL -> "ephemeral." + type + "." + name;
    };
  }

  /** By module, mode, type, name and key. */
  @Override
  public int compareTo(ResourceAddress other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return (module.isRoot() ? "" : module + ".") + local() + key;
  }
}
