package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What the expressions of one place can refer to; values are worked out when they are asked for.
 */
public interface Scope {

  /**
   * What is wrong with a reference as such: something that is not declared, or not available in
   * this place.
   *
   * <p>Asked before an evaluation, for each reference in the expression, evaluated or not: {@code
   * try} does not hide it. The steps end before the first index that is not written out.
   */
  List<Diagnostic> check(Reference reference);

  /**
   * The value of as much of {@code reference} as belongs together, and how much that is.
   *
   * <p>Called only when {@link #check} found nothing wrong but that a resource is not declared.
   * Diagnostics about what is referred to are its own owner's business; here its value is then
   * unknown.
   */
  Resolution resolve(Reference reference);

  /**
   * The resource that {@code reference} names although it is not declared; empty for everything
   * else. Such a reference can be resolved, to an unknown value that comes from there.
   */
  default Optional<ResourceReference> undeclared(Reference reference) {
    return Optional.empty();
  }

  /** Whether functions may be called. */
  default boolean allowsCalls() {
    return true;
  }

  /**
   * The provider with the local name {@code name}, whose functions may be called; empty when {@code
   * required_providers} does not declare it.
   */
  default Optional<ProviderSource> provider(String name) {
    return Optional.empty();
  }

  /**
   * A value and how many steps of the reference it took: the evaluator goes the rest of the way by
   * itself.
   *
   * @param steps of {@link Reference#steps}; {@code local.x.y} takes one
   */
  record Resolution(Value value, int steps) {}
}
