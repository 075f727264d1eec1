package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** A scope with the iterator of a dynamic block, which hides what is called alike. */
record IteratorScope(Scope outer, String name, Value value) implements Scope {

  @Override
  public List<Diagnostic> check(Reference reference) {
    return reference.root().equals(name) ? List.of() : outer.check(reference);
  }

  @Override
  public Optional<ResourceReference> undeclared(Reference reference) {
    return reference.root().equals(name) ? Optional.empty() : outer.undeclared(reference);
  }

  @Override
  public Resolution resolve(Reference reference) {
    return reference.root().equals(name) ? new Resolution(value, 0) : outer.resolve(reference);
  }
}
