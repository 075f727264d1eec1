package dev.monban.engine.evaluation;

import dev.monban.engine.function.Parameter;
import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;

/** {@code templatestring(template, vars)}: renders a template that a reference leads to. */
final class TemplateStringFunction implements LazyFunction {
  private static final Parameter TEMPLATE = Parameter.string("template");
  private static final List<Parameter> PARAMETERS = List.of(TEMPLATE, TemplateRendering.VARIABLES);
  private static final String NAME_IN_MESSAGES = "<templatestring argument>";

  @Override
  public List<Parameter> parameters() {
    return PARAMETERS;
  }

  @Override
  public Value call(Call call) {
    Evaluation evaluation = call.evaluation();
    TemplateRendering rendering = new TemplateRendering(call);
    int errors = evaluation.findings().errors();
    Value variables = rendering.variables();
    if (evaluation.findings().errors() > errors || rendering.isRefused()) {
      return Unknowns.of(Type.STRING, variables);
    }
    String unsuitable = unsuitable(call.arguments().get(0));
    if (!unsuitable.isEmpty()) {
      return call.fail(0, TEMPLATE, "invalid template expression: " + unsuitable);
    }
    if (variables.isNull()) {
      return rendering.refuseNull();
    }
    Value template = template(call);
    if (evaluation.findings().errors() > errors || !template.isKnown() || !variables.isKnown()) {
      return TemplateRendering.undecided(Type.STRING, template, variables);
    }
    return template instanceof StringValue text
        ? text(call, rendering.render(new SourceFile(NAME_IN_MESSAGES, text.value()), variables))
            .mark(text.marks())
        : call.fail(0, TEMPLATE, "invalid template value: a string is required");
  }

  private static String unsuitable(Argument argument) {
    Expression expression = argument.expression().orElse(null);
    if (expression instanceof Template) {
      return "templatestring is only for rendering templates retrieved dynamically from elsewhere, and so does not"
          + " support providing a literal template; consider using a template string expression instead";
    }
    boolean reference =
        expression instanceof Variable
            || expression instanceof AttributeAccess
            || expression instanceof IndexAccess;
    return reference
        ? ""
        : "must be a direct reference to a single string from elsewhere, containing valid Terraform template syntax";
  }

  private static Value template(Call call) {
    Value value = call.argument(0);
    return value.isNull() || value instanceof StringValue
        ? value
        : value.isKnown()
            ? call.fail(0, TEMPLATE, "invalid template value: a string is required")
            : value;
  }

  private static Value text(Call call, Value rendered) {
    return call.evaluation()
        .convert(rendered, Type.STRING, reason -> call.fail("invalid template result: " + reason));
  }
}
