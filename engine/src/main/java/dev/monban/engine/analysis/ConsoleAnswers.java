package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.evaluation.SourceEvaluation;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Value;
import dev.monban.engine.value.ValueJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers questions of programs: an expression with the blocks and values that it needs, each in a
 * root module of its own.
 *
 * <p>A question is a JSON object with {@code id}, {@code expr} and perhaps {@code scope} (the text
 * of blocks) and {@code tfvars}; the answer has {@code ok}, and {@code type}, {@code value}, {@code
 * unknown} and {@code sensitive}, or {@code error} and {@code detail}.
 */
public final class ConsoleAnswers {
  private static final String NAME = "result_of_the_console";

  private final SourceRequest request;

  /** Answers in the place of the root module that {@code request} names. */
  public ConsoleAnswers(SourceRequest request) {
    this.request = request;
  }

  /**
   * The answer to {@code question}, on one line.
   *
   * @throws JsonSyntaxException when it is no question
   */
  public String answer(String question) throws JsonSyntaxException {
    if (!(JsonValue.parse(question) instanceof JsonValue.ObjectValue object)) {
      throw new JsonSyntaxException("an object is expected", 1, 1, 0);
    }
    String expression =
        text(object, "expr")
            .orElseThrow(
                () ->
                    new JsonSyntaxException("the member \"expr\" is missing or no text", 1, 1, 0));
    SourceEvaluation evaluation = SourceEvaluation.open(request(object, expression));
    Diagnosed<EvaluatedSource> module = evaluation.read();
    List<Diagnostic> diagnostics = new ArrayList<>(module.diagnostics());
    Value value = result(evaluation, diagnostics);
    Optional<Diagnostic> error = diagnostics.stream().filter(Diagnostic::isError).findFirst();
    return "{\"id\":"
        + text(object, "id").map(ValueJson::quote).orElse("null")
        + error.map(ConsoleAnswers::refusal).orElseGet(() -> acceptance(value))
        + "}";
  }

  private static Value result(SourceEvaluation evaluation, List<Diagnostic> diagnostics) {
    SourceFile reference = new SourceFile("result", "local." + NAME);
    Diagnosed<Value> value =
        evaluation
            .evaluator()
            .evaluate(HclParser.parseExpression(reference).result(), evaluation.scope());
    diagnostics.addAll(value.diagnostics());
    return value.result();
  }

  private SourceRequest request(JsonValue.ObjectValue question, String expression) {
    Map<String, String> texts = new LinkedHashMap<>();
    text(question, "scope").ifPresent(scope -> texts.put("scope.tf", scope));
    texts.put(
        "expression.tf",
        "locals {\n  "
            + NAME
            + " = "
            + expression
            + "\n}\n\noutput \""
            + NAME
            + "\" {\n  value     = [local."
            + NAME
            + "]\n  sensitive = true\n}\n");
    text(question, "tfvars").ifPresent(values -> texts.put("values.auto.tfvars", values));
    return request.withFiles(new SnippetFiles(request.files(), request.directory(), texts));
  }

  private static Optional<String> text(JsonValue.ObjectValue object, String name) {
    return object.get(name) instanceof JsonValue.StringValue text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  private static String acceptance(Value value) {
    String infinity =
        value instanceof NumberValue number && number.isInfinite()
            ? ",\"nonfinite\":" + ValueJson.quote(number.toString())
            : "";
    return ",\"ok\":true,\"type\":"
        + ValueJson.type(value.type())
        + ",\"value\":"
        + ValueJson.value(value)
        + ",\"unknown\":"
        + ValueJson.unknown(value)
        + ",\"sensitive\":"
        + ValueJson.sensitive(value)
        + infinity;
  }

  private static String refusal(Diagnostic error) {
    return ",\"ok\":false,\"error\":"
        + ValueJson.quote(error.summary())
        + ",\"detail\":"
        + ValueJson.quote(error.detail());
  }
}
