package dev.monban.engine.address;

import java.util.Comparator;

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
