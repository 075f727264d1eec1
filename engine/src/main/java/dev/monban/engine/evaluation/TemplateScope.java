package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;

/** The names inside a template that a function renders: its variables, and nothing else. */
record TemplateScope(Map<String, Value> variables) implements Scope {

  @Override
  public List<Diagnostic> check(Reference reference) {
    return variables.containsKey(reference.root())
        ? List.of()
        : List.of(
            LanguageError.at(
                reference.rootRange(),
                "Unknown variable",
                "There is no variable named \"" + reference.root() + "\"."));
  }

  @Override
  public Resolution resolve(Reference reference) {
    return new Resolution(variables.getOrDefault(reference.root(), Value.NULL), 0);
  }
}
