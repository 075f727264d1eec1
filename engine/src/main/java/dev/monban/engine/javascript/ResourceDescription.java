package dev.monban.engine.javascript;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.resource.Lifecycle;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code graph.describe} tells of a resource beside its values. */
record ResourceDescription(Resource resource) implements GuestObject {
  private static final Map<String, Function<Resource, Value>> MEMBERS = new LinkedHashMap<>();

  static {
    MEMBERS.put("address", resource -> Value.string(resource.address().toString()));
    MEMBERS.put("key", resource -> key(resource.address().key()));
    MEMBERS.put("lifecycle", ResourceDescription::lifecycle);
    MEMBERS.put("mode", resource -> Value.string(ResourceDocuments.mode(resource)));
    MEMBERS.put("module", resource -> Value.string(resource.address().module().toString()));
    MEMBERS.put("name", resource -> Value.string(resource.address().name()));
    MEMBERS.put("provider", resource -> ResourceDocuments.provided(resource.provider()));
    MEMBERS.put("provisioners", ResourceDescription::provisioners);
    MEMBERS.put("region", ResourceDocuments::region);
    MEMBERS.put("type", resource -> Value.string(resource.type()));
  }

  @Override
  public String kind() {
    return "description";
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public Set<String> names() {
    return Collections.unmodifiableSet(MEMBERS.keySet());
  }

  @Override
  public @Nullable Object member(String name) {
    Function<Resource, Value> member = MEMBERS.get(name);
    return member == null
        ? Absent.ABSENT
        : ValueObject.answer(
            kind(),
            AttributePath.EMPTY.then(name),
            member.apply(resource),
            Collections.emptySortedMap());
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

  private static Value provisioners(Resource resource) {
    return Values.list(
        resource.provisioners(),
        provisioner ->
            new Values()
                .with("type", provisioner.type())
                .with("arguments", Values.anyNames(provisioner.arguments()))
                .object());
  }
}
