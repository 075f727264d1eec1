package dev.monban.engine.address;

/** One step down: the name of a module call and which of its instances. */
public record ModuleStep(String name, InstanceKey key) implements Comparable<ModuleStep> {

  @Override
  public int compareTo(ModuleStep other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return "module." + name + key;
  }
}
