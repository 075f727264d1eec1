package dev.monban.engine.javascript;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pack whose policies import modules of other packs, as {@code "acme/lib/name.js"}. */
final class LinkedPack implements Pack {

  /** What the path of a module of another pack begins with; the name of that pack follows. */
  static final String OTHER = "@";

  private final Pack own;
  private final Map<String, Pack> others;

  /** {@code own} with {@code others} by their names, which may be added to later. */
  LinkedPack(Pack own, Map<String, Pack> others) {
    this.own = own;
    this.others = others;
  }

  /** A module in a pack. */
  private record Module(Pack pack, String path) {}

  private Module find(String path) {
    int slash = path.indexOf('/');
    Pack other = path.startsWith(OTHER) && slash > 0 ? others.get(path.substring(1, slash)) : null;
    return other == null ? new Module(own, path) : new Module(other, path.substring(slash + 1));
  }

  @Override
  public String display(String path) {
    Module module = find(path);
    return module.pack().display(module.path());
  }

  @Override
  public List<String> policies() {
    return own.policies();
  }

  @Override
  public Optional<String> read(String path) {
    Module module = find(path);
    return module.pack() == own || PolicyFiles.isModule(module.path())
        ? module.pack().read(module.path())
        : Optional.empty();
  }

  @Override
  public Optional<String> missing(String path) {
    if (!path.startsWith(OTHER)) {
      return Optional.empty();
    }
    String name = path.substring(OTHER.length()).split("/", 2)[0];
    return Optional.of(
        others.containsKey(name)
            ? "the pack \"" + name + "\" has no such file"
            : "no pack is called \""
                + name
                + "\"; there are: "
                + String.join(", ", others.keySet()));
  }
}
