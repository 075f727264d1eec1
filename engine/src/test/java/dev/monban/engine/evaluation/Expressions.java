package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.function.FunctionContext;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.source.Position;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Evaluates texts for tests. */
final class Expressions {
  private Expressions() {}

  static Expression parse(String text) {
    Diagnosed<Expression> parsed = HclParser.parseExpression(new SourceFile("test.tf", text));
    Assertions.assertThat(parsed.diagnostics()).isEmpty();
    return parsed.result();
  }

  static Diagnosed<Value> diagnose(String text, Scope scope, EvaluationLimits limits) {
    return new Evaluator(limits, FunctionContext.WITHOUT_FILES).evaluate(parse(text), scope);
  }

  static Diagnosed<Value> diagnose(String text, Scope scope) {
    return diagnose(text, scope, EvaluationLimits.DEFAULT);
  }

  /** The value of an expression with which nothing is wrong. */
  static Value evaluate(String text, Scope scope) {
    Diagnosed<Value> result = diagnose(text, scope);
    Assertions.assertThat(result.diagnostics()).isEmpty();
    return result.result();
  }

  /** The value of an expression without references, with which nothing is wrong. */
  static Value evaluate(String text) {
    return evaluate(text, Names.none());
  }

  /**
   * Asserts what is wrong with a row of attributes: each diagnostic is expected below its line, as
   * carets under what it marks, and its summary.
   */
  static void assertDiagnostics(String picture, Scope scope) {
    StringBuilder source = new StringBuilder();
    picture
        .lines()
        .filter(line -> !isExpectation(line))
        .forEach(line -> source.append(line).append('\n'));
    SourceFile file = new SourceFile("test.tf", source.toString());
    Diagnosed<Body> body = HclParser.parseFile(file);
    Assertions.assertThat(body.diagnostics()).isEmpty();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Evaluator evaluator = new Evaluator(EvaluationLimits.DEFAULT, FunctionContext.WITHOUT_FILES);
    for (Attribute attribute : body.result().attributes()) {
      diagnostics.addAll(evaluator.evaluate(attribute.expression(), scope).diagnostics());
    }
    Assertions.assertThat(draw(file, diagnostics)).isEqualTo(picture);
  }

  static void assertDiagnostics(String picture) {
    assertDiagnostics(picture, Names.none());
  }

  private static boolean isExpectation(String line) {
    return line.strip().startsWith("^");
  }

  private static String draw(SourceFile file, List<Diagnostic> diagnostics) {
    List<Diagnostic> ordered = new ArrayList<>(diagnostics);
    ordered.sort(Comparator.comparing(diagnostic -> diagnostic.range().orElseThrow()));
    StringBuilder picture = new StringBuilder();
    for (int line = 1; line < file.lineCount(); line++) {
      picture.append(file.line(line)).append('\n');
      for (Diagnostic diagnostic : ordered) {
        SourceRange range = diagnostic.range().orElseThrow();
        Position start = range.startPosition();
        if (start.line() == line) {
          int end =
              range.endPosition().line() == line
                  ? range.endPosition().column()
                  : file.line(line).length() + 1;
          picture
              .append(" ".repeat(start.column() - 1))
              .append("^".repeat(Math.max(1, end - start.column())))
              .append(' ')
              .append(diagnostic.summary())
              .append('\n');
        }
      }
    }
    return picture.toString();
  }
}
