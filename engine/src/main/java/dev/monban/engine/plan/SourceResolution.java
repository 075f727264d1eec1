package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ModuleStep;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the references of a plan's expressions to instances of resources: through variables of
 * modules, outputs, and what modules and blocks are repeated over.
 */
final class SourceResolution {
  private static final int MOST_OUTPUTS = 16;

  private final WrittenModule root;
  private final Instances instances;
  private final Map<List<Object>, Sources> followed = new HashMap<>();
  private final Set<List<Object>> beingFollowed = new LinkedHashSet<>();

  SourceResolution(WrittenModule root, Instances instances) {
    this.root = root;
    this.instances = instances;
  }

  /**
   * Where an expression stands.
   *
   * @param module the instance of the module
   * @param key of the instance it belongs to
   * @param owner the block or call it belongs to; null for an output
   */
  record Place(ModuleAddress module, InstanceKey key, WrittenModule.@Nullable Repeated owner) {}

  /** Where the value of {@code expression} comes from. */
  Sources resolve(WrittenExpression expression, Place place) {
    Sources sources = new Sources();
    if (expression instanceof WrittenExpression.Computed computed) {
      Optional<InstanceKey> ownKey = ownKey(computed, place);
      if (computed.references().isEmpty()) {
        sources.addCall();
      }
      for (Reference reference : computed.references()) {
        if (!reference.isOwnKey()) {
          sources.addAll(follow(reference, place, ownKey));
        } else if (ownKey.isEmpty()) {
          sources.addKnown();
        }
      }
    } else if (expression instanceof WrittenExpression.Blocks blocks) {
      blocks
          .blocks()
          .forEach(body -> body.values().forEach(part -> sources.addAll(resolve(part, place))));
    }
    return sources;
  }

  /**
   * The key by which the expression picks its counterpart ({@code x[each.key]}): its own, when it
   * refers to it and to nothing else that could choose.
   */
  private static Optional<InstanceKey> ownKey(WrittenExpression.Computed computed, Place place) {
    boolean refers = false;
    for (Reference reference : computed.references()) {
      refers |= reference.isOwnKey();
      switch (reference.root()) {
        case "var", "local", "path", "terraform", "self", "" -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return refers ? Optional.of(place.key()) : Optional.empty();
  }

  private Sources follow(Reference reference, Place place, Optional<InstanceKey> ownKey) {
    return switch (reference.root()) {
      case "var" -> variable(reference, place.module());
      case "local", "" -> loose(reference, place.module());
      case "each" -> each(reference, place);
      case "module" -> output(reference, place.module(), ownKey);
      case "count", "path", "terraform", "self" -> new Sources();
      case "data" -> resource(reference, ResourceMode.DATA, 1, place.module(), ownKey);
      case "ephemeral" -> resource(reference, ResourceMode.EPHEMERAL, 1, place.module(), ownKey);
      case "resource" -> resource(reference, ResourceMode.MANAGED, 1, place.module(), ownKey);
      default -> resource(reference, ResourceMode.MANAGED, 0, place.module(), ownKey);
    };
  }

  private static Sources loose(Reference reference, ModuleAddress module) {
    Sources sources = new Sources();
    String name = (module.isRoot() ? "" : module + ".") + reference.text();
    sources.loose.add(
        Origin.of(
            Origin.Kind.PLAN,
            name,
            "a plan does not tell the value of " + name + " (give --source)",
            Optional.empty()));
    return sources;
  }

  private Sources variable(Reference reference, ModuleAddress module) {
    if (module.isRoot()) {
      return new Sources();
    }
    ModuleStep step = module.steps().get(module.steps().size() - 1);
    ModuleAddress parent = module.parent();
    WrittenModule caller = root.find(parent);
    WrittenModule.Call call = caller == null ? null : caller.calls.get(step.name());
    WrittenExpression expression = call == null ? null : call.expressions().get(reference.name(1));
    if (call == null || expression == null) {
      return new Sources();
    }
    List<Object> name = List.of(module, "var", reference.name(1));
    Sources found = once(name, reference, expression, new Place(parent, step.key(), call));
    return inside(found, reference.from(2));
  }

  private Sources output(Reference reference, ModuleAddress module, Optional<InstanceKey> ownKey) {
    String name = reference.name(1);
    Optional<InstanceKey> written = reference.key(2);
    WrittenModule caller = root.find(module);
    WrittenModule.Call call = caller == null ? null : caller.calls.get(name);
    int at = written.isPresent() ? 3 : 2;
    if (call == null) {
      return loose(reference, module);
    }
    WrittenModule.ModuleOutput output = call.module().outputs.get(reference.name(at));
    if (output == null) {
      return reference.name(at).isEmpty()
          ? anyOutput(reference, module, call, written.isPresent() ? written : ownKey)
          : loose(reference, module);
    }
    InstanceKey key = written.orElseGet(() -> choose(instances.keys(module, name), ownKey, call));
    ModuleAddress child = module.child(name, key);
    Sources found =
        once(
            List.of(child, "output", reference.name(at)),
            reference,
            output.expression(),
            new Place(child, InstanceKey.NONE, null));
    return inside(found, reference.from(at + 1));
  }

  /**
   * A plan does not tell which output is meant where the module's key is worked out: any of those
   * of one instance, as long as they are few.
   */
  private Sources anyOutput(
      Reference reference,
      ModuleAddress module,
      WrittenModule.Call call,
      Optional<InstanceKey> ownKey) {
    InstanceKey key = choose(instances.keys(module, reference.name(1)), ownKey, call);
    if (key.isSymbolic() || call.module().outputs.size() > MOST_OUTPUTS) {
      return loose(reference, module);
    }
    ModuleAddress child = module.child(reference.name(1), key);
    Sources all = new Sources();
    call.module()
        .outputs
        .forEach(
            (name, output) ->
                all.addAll(
                    once(
                        List.of(child, "output", name),
                        reference,
                        output.expression(),
                        new Place(child, InstanceKey.NONE, null))));
    if (call.module().outputs.size() > 1) {
      all.addKnown();
    }
    return all;
  }

  /** Works out what an expression comes from, once; a circle is left open. */
  private Sources once(
      List<Object> name, Reference reference, WrittenExpression expression, Place place) {
    Sources known = followed.get(name);
    if (known != null) {
      return known;
    }
    if (!beingFollowed.add(name)) {
      return loose(reference, place.module());
    }
    Sources found = resolve(expression, place);
    beingFollowed.remove(name);
    followed.put(name, found);
    return found;
  }

  private static InstanceKey choose(
      Set<InstanceKey> keys, Optional<InstanceKey> ownKey, WrittenModule.Repeated block) {
    if (keys.size() == 1) {
      return keys.iterator().next();
    }
    if (ownKey.isPresent() && keys.contains(ownKey.get())) {
      return ownKey.get();
    }
    return block.forEach().isPresent()
        ? InstanceKey.ANY_TEXT
        : block.isCounted() ? InstanceKey.ANY_NUMBER : InstanceKey.NONE;
  }

  /**
   * The value at {@code rest} inside what {@code sources} give: for one whole resource, its
   * attribute.
   */
  private Sources inside(Sources sources, AttributePath rest) {
    if (rest.isEmpty()
        || sources.candidates.size() != 1
        || !sources.candidates.get(0).attribute().isEmpty()) {
      return sources;
    }
    ResourceReference whole = sources.candidates.get(0);
    for (PlannedResource resource : instances.matching(whole.resource())) {
      for (int i = 0; i < rest.steps().size(); i++) {
        if (rest.steps().get(i) instanceof String name
            && resource.values.attributes().containsKey(name)) {
          AttributePath attribute = new AttributePath(rest.steps().subList(i, rest.steps().size()));
          Sources narrowed = new Sources();
          narrowed.addAll(sources);
          narrowed.candidates.set(0, new ResourceReference(whole.resource(), attribute));
          return narrowed;
        }
      }
    }
    return sources;
  }

  /** What {@code each.value} comes from: over whole resources, the one with the same key. */
  private Sources each(Reference reference, Place place) {
    WrittenExpression over = place.owner() == null ? null : place.owner().forEach().orElse(null);
    if (over == null) {
      return loose(reference, place.module());
    }
    Sources sources = resolve(over, new Place(place.module(), InstanceKey.NONE, null));
    if (sources.candidates.isEmpty() && sources.loose.isEmpty()) {
      return sources;
    }
    if (sources.candidates.size() == 1 && sources.loose.isEmpty()) {
      ResourceReference whole = sources.candidates.get(0);
      ResourceAddress same = whole.resource().withKey(place.key());
      if (whole.attribute().isEmpty() && instances.find(same) != null) {
        Sources one = new Sources();
        one.candidates.add(new ResourceReference(same, AttributePath.EMPTY));
        return inside(one, reference.from(2));
      }
    }
    if (!sources.loose.isEmpty()) {
      return loose(reference, place.module());
    }
    Sources one = new Sources();
    one.addAll(sources);
    one.addKnown();
    return inside(one, reference.from(2));
  }

  private Sources resource(
      Reference reference,
      ResourceMode mode,
      int at,
      ModuleAddress module,
      Optional<InstanceKey> ownKey) {
    Sources sources = new Sources();
    String type = reference.name(at);
    String name = reference.name(at + 1);
    ResourceAddress block = new ResourceAddress(module, mode, type, name, InstanceKey.NONE);
    WrittenModule.Block written = root.find(block);
    if (written == null) {
      return sources;
    }
    Map<InstanceKey, PlannedResource> found = instances.of(module, block.local());
    Optional<InstanceKey> key = reference.key(at + 2);
    AttributePath attribute = reference.from(key.isPresent() ? at + 3 : at + 2);
    boolean exists = key.isPresent() ? found.containsKey(key.get()) : !found.isEmpty();
    if (exists || module.isSymbolic()) {
      InstanceKey chosen = key.orElseGet(() -> choose(found.keySet(), ownKey, written));
      sources.candidates.add(new ResourceReference(block.withKey(chosen), attribute));
    }
    return sources;
  }
}
