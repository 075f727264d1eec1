package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.Value;
import java.util.List;

/**
 * Where an expression may neither refer to anything nor call a function: defaults, values in a
 * tfvars file.
 */
enum ConstantScope implements Scope {
  /** The only one. */
  INSTANCE;

  @Override
  public List<Diagnostic> check(Reference reference) {
    return List.of(
        LanguageError.at(
            reference.range(), "Variables not allowed", "Variables may not be used here."));
  }

  @Override
  public Resolution resolve(Reference reference) {
    return new Resolution(Value.NULL, reference.steps().size());
  }

  @Override
  public boolean allowsCalls() {
    return false;
  }
}
