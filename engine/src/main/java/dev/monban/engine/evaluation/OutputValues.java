package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.OutputBlock;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The outputs of a module instance. */
final class OutputValues {
  private final EvaluationSession session;
  private final ModuleInstance module;
  private final Memo<Value> values;

  OutputValues(EvaluationSession session, ModuleInstance module, String prefix) {
    this.session = session;
    this.module = module;
    this.values = session.memo(prefix + "output.", " (expand)");
  }

  boolean has(String name) {
    return module.content().outputs().containsKey(name);
  }

  /** The value of the output {@code name}, which is declared. */
  Value value(String name) {
    OutputBlock output = Objects.requireNonNull(module.content().outputs().get(name), name);
    return values.get(
        name,
        () -> evaluate(output),
        () -> Value.unknown(Type.DYNAMIC, session.invalid(output.header())));
  }

  private Value evaluate(OutputBlock output) {
    Value value = session.evaluate(output.value(), module.scope());
    Marks marks = value.allMarks();
    if (marks.sensitive() && !output.sensitive() && module.address().isRoot()) {
      session.error(
          output.header(),
          "Output refers to sensitive values",
          "To reduce the risk of accidentally exporting sensitive data that was intended to be only internal, Terraform"
              + " requires that any root module output containing sensitive data be explicitly marked as sensitive, to"
              + " confirm your intent.");
      return value.mark(Marks.SENSITIVE);
    }
    if (output.ephemeral() && module.address().isRoot()) {
      session.error(
          output.header(),
          "Ephemeral output not allowed",
          "Ephemeral outputs are not allowed in context of a root module");
    } else if (marks.ephemeral() && !output.ephemeral()) {
      session.error(
          output.value().range(),
          "Ephemeral value not allowed",
          "This output value is not declared as returning an ephemeral value, so it cannot be set to a result derived"
              + " from an ephemeral value.");
    }
    Value marked = output.sensitive() ? value.mark(Marks.SENSITIVE) : value;
    return output.ephemeral() ? marked.mark(Marks.EPHEMERAL) : marked;
  }

  /** All of them as one object: what {@code module.x} stands for. */
  Value all() {
    Map<String, Value> all = new LinkedHashMap<>();
    module.content().outputs().keySet().forEach(name -> all.put(name, value(name)));
    return Value.object(all);
  }

  /** Works them all out and checks their preconditions. */
  void check() {
    for (OutputBlock output : module.content().outputs().values()) {
      value(output.name());
      CheckRules rules = new CheckRules(session, module.scope());
      output
          .preconditions()
          .forEach(
              rule ->
                  rules.require(rule, "precondition", "Module output value precondition failed"));
    }
  }
}
