package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.function.Parameter;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;

/** Renders a template that a function was given, with the names of its second argument. */
final class TemplateRendering {
  static final Parameter VARIABLES = Parameter.any("vars");
  private static final int VARIABLES_INDEX = 1;

  private final Call call;

  TemplateRendering(Call call) {
    this.call = call;
  }

  /**
   * Whether the call stands in a template that another function renders; then it has been refused.
   */
  boolean isRefused() {
    if (call.evaluation().scope() instanceof TemplateScope) {
      call.fail(
          "cannot recursively call "
              + call.expression().name()
              + " from inside another template function");
      return true;
    }
    return false;
  }

  /**
   * The value of {@code text}, where {@code variables} are known to be neither unknown nor null.
   */
  Value render(SourceFile text, Value variables) {
    if (!(variables instanceof MappingValue names)) {
      return call.fail(VARIABLES_INDEX, VARIABLES, "invalid vars value: must be a map");
    }
    Diagnosed<Template> template = HclParser.parseTemplate(text);
    if (template.hasErrors()) {
      return call.fail(sentence(template.diagnostics()));
    }
    for (Reference reference : References.in(template.result())) {
      if (names.get(reference.root()) == null) {
        return call.fail(
            VARIABLES_INDEX,
            VARIABLES,
            "vars map does not contain key \""
                + reference.root()
                + "\", referenced at "
                + RangeText.of(reference.rootRange()));
      }
    }
    Findings findings = new Findings();
    Value value =
        new Evaluation(
                call.evaluation().evaluator(), new TemplateScope(names.attributes()), findings)
            .evaluate(template.result());
    if (findings.errors() > 0) {
      return call.fail(sentence(findings.list()));
    }
    return value.mark(variables.allMarks().ofDecision());
  }

  /** What was wrong, as part of another sentence. */
  static String sentence(List<Diagnostic> diagnostics) {
    Diagnostic first = diagnostics.get(0);
    String place = first.range().map(range -> RangeText.of(range) + ": ").orElse("");
    int others = diagnostics.size() - 1;
    return place
        + first.summary()
        + "; "
        + first.detail()
        + (others == 0 ? "" : ", and " + others + " other diagnostic(s)");
  }

  /** The value of the second argument; unknown, null or of any type. */
  Value variables() {
    return call.argument(VARIABLES_INDEX);
  }

  /** Reports null variables. */
  Value refuseNull() {
    return call.fail(VARIABLES_INDEX, VARIABLES, "argument must not be null");
  }

  /** The result, of type {@code type}, while something that decides about it is unknown. */
  static Value undecided(Type type, Value first, Value second) {
    return Unknowns.of(type, List.of(first, second), List.of()).mark(second.allMarks());
  }
}
