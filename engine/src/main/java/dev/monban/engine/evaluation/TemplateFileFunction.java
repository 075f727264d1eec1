package dev.monban.engine.evaluation;

import dev.monban.engine.function.FunctionException;
import dev.monban.engine.function.Functions;
import dev.monban.engine.function.Parameter;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;

/** {@code templatefile(path, vars)}: renders the template in a file. */
final class TemplateFileFunction implements LazyFunction {
  private static final Parameter PATH = Parameter.string("path");
  private static final List<Parameter> PARAMETERS = List.of(PATH, TemplateRendering.VARIABLES);

  @Override
  public List<Parameter> parameters() {
    return PARAMETERS;
  }

  @Override
  public Value call(Call call) {
    Evaluation evaluation = call.evaluation();
    TemplateRendering rendering = new TemplateRendering(call);
    int errors = evaluation.findings().errors();
    Value path =
        evaluation.convert(call.argument(0), Type.STRING, reason -> call.fail(0, PATH, reason));
    Value variables = rendering.variables();
    if (evaluation.findings().errors() > errors || rendering.isRefused()) {
      return TemplateRendering.undecided(Type.DYNAMIC, path, variables);
    }
    if (path.isNull()) {
      return call.fail(0, PATH, "argument must not be null");
    }
    if (variables.isNull()) {
      return rendering.refuseNull();
    }
    if (!path.isKnown() || !variables.isKnown()) {
      return TemplateRendering.undecided(Type.DYNAMIC, path, variables);
    }
    Value text = read(call, path);
    return path instanceof StringValue name && text instanceof StringValue template
        ? rendering
            .render(new SourceFile(name.value(), template.value()), variables)
            .mark(path.marks())
        : text;
  }

  private static Value read(Call call, Value path) {
    Evaluation evaluation = call.evaluation();
    try {
      return Functions.find("file")
          .orElseThrow()
          .call(List.of(path), evaluation.evaluator().functions());
    } catch (FunctionException refused) {
      return evaluation.fail(
          Type.DYNAMIC, call.arguments().get(0).range(), refused.summary(), refused.detail());
    }
  }
}
