package dev.monban.engine.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A module instance: the root, or the steps down from it; prints as {@code module.a["x"].module.b}.
 */
public record ModuleAddress(List<ModuleStep> steps) implements Comparable<ModuleAddress> {

  /** The root module. */
  public static final ModuleAddress ROOT = new ModuleAddress(List.of());

  /** Keeps its own copy of the steps. */
  public ModuleAddress {
    steps = Collections.unmodifiableList(new ArrayList<>(steps));
  }

  /** The address that {@code text} prints; empty text is the root, other text may be none. */
  public static Optional<ModuleAddress> parse(String text) {
    return text.isEmpty() ? Optional.of(ROOT) : AddressSteps.parse(text).flatMap(ModuleAddress::of);
  }

  /** The module that {@code steps} lead to; empty if they are anything but calls of modules. */
  static Optional<ModuleAddress> of(List<Object> steps) {
    List<ModuleStep> modules = new ArrayList<>();
    int at = 0;
    while (at < steps.size()) {
      if (!steps.get(at).equals("module")
          || at + 1 >= steps.size()
          || !(steps.get(at + 1) instanceof String name)) {
        return Optional.empty();
      }
      boolean keyed = at + 2 < steps.size() && steps.get(at + 2) instanceof InstanceKey;
      modules.add(new ModuleStep(name, keyed ? (InstanceKey) steps.get(at + 2) : InstanceKey.NONE));
      at += keyed ? 3 : 2;
    }
    return Optional.of(new ModuleAddress(modules));
  }

  /** Whether this is the root module. */
  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** The instance {@code key} of the module call {@code name} in this module. */
  public ModuleAddress child(String name, InstanceKey key) {
    List<ModuleStep> deeper = new ArrayList<>(steps);
    deeper.add(new ModuleStep(name, key));
    return new ModuleAddress(deeper);
  }

  /** The module that calls this one; the root's parent is the root. */
  public ModuleAddress parent() {
    return isRoot() ? this : new ModuleAddress(steps.subList(0, steps.size() - 1));
  }

  /** The same path without instance keys: the module as it is written. */
  public ModuleAddress withoutKeys() {
    return new ModuleAddress(
        steps.stream()
            .map(step -> new ModuleStep(step.name(), InstanceKey.NONE))
            .collect(Collectors.toList()));
  }

  /** The module as a sentence names it: {@code the root module}, or the path without keys. */
  public String inWords() {
    return isRoot() ? "the root module" : withoutKeys().toString();
  }

  /** Whether one of the steps stands for instances that cannot be told yet. */
  public boolean isSymbolic() {
    return steps.stream().anyMatch(step -> step.key().isSymbolic());
  }

  /** Whether the module instance that {@code other} names could be this one. */
  public boolean matches(ModuleAddress other) {
    if (steps.size() != other.steps.size()) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      ModuleStep mine = steps.get(i);
      ModuleStep theirs = other.steps.get(i);
      if (!mine.name().equals(theirs.name()) || !mine.key().matches(theirs.key())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(ModuleAddress other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      int byStep = steps.get(i).compareTo(other.steps.get(i));
      if (byStep != 0) {
        return byStep;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  /** Terraform's notation; empty for the root. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (ModuleStep step : steps) {
      text.append(text.isEmpty() ? "" : ".").append(step);
    }
    return text.toString();
  }
}
