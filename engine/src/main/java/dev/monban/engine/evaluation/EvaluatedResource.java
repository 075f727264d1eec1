package dev.monban.engine.evaluation;

import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An instance of a resource, and what its name stands for in other expressions. */
final class EvaluatedResource {

  /** Stands for an instance that is asked for while it is worked out. */
  static final EvaluatedResource CYCLIC = new EvaluatedResource(null);

  private final @Nullable Resource resource;
  private @Nullable Value exported;

  private EvaluatedResource(@Nullable Resource resource) {
    this.resource = resource;
  }

  static EvaluatedResource of(Resource resource) {
    return new EvaluatedResource(resource);
  }

  /** The instance; empty where it needs itself. */
  Optional<Resource> resource() {
    return Optional.ofNullable(resource);
  }

  /**
   * Its values as a reference to it sees them; made when the first one comes, as most resources are
   * referred to by none.
   */
  Value exported() {
    if (resource == null) {
      return Value.NULL;
    }
    Value known = exported;
    if (known == null) {
      known = ExportedValue.of(resource.address(), resource.values(), resource.leftOut());
      exported = known;
    }
    return known;
  }
}
