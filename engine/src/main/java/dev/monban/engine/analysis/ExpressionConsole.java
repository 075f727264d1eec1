package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.evaluation.SourceEvaluation;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.function.Functions;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.WrittenLocal;
import dev.monban.engine.resource.WrittenVariable;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Evaluates expressions, one after the other, in the scope of a root module. */
public final class ExpressionConsole {
  private final SourceEvaluation evaluation;
  private final Diagnosed<EvaluatedSource> module;

  private ExpressionConsole(SourceRequest request) {
    this.evaluation = SourceEvaluation.open(request);
    this.module = evaluation.read();
  }

  /** Reads the root module that {@code request} names. */
  public static ExpressionConsole open(SourceRequest request) {
    return new ExpressionConsole(request);
  }

  /** What is wrong with the root module. */
  public List<Diagnostic> diagnostics() {
    return module.diagnostics();
  }

  /** The value of the expression {@code text}. */
  public Diagnosed<Value> evaluate(String text) {
    Diagnosed<Expression> parsed = parse(text);
    return parsed.hasErrors()
        ? new Diagnosed<>(Value.nullOf(Type.DYNAMIC), parsed.diagnostics())
        : evaluation.evaluator().evaluate(parsed.result(), evaluation.scope());
  }

  /**
   * Whether {@code text} is a whole expression, or wrong in a way that more lines would not mend.
   */
  public static boolean isComplete(String text) {
    String written = text.stripTrailing();
    return written.isEmpty()
        || parse(written + "\n").diagnostics().stream()
            .noneMatch(diagnostic -> endsTooEarly(diagnostic, written.length()))
        || endsWithItsLine(written);
  }

  private static boolean endsTooEarly(Diagnostic diagnostic, int end) {
    return diagnostic.summary().startsWith("Unterminated")
        || !diagnostic.summary().equals("Invalid multi-line string")
            && diagnostic.range().filter(range -> range.start() >= end).isPresent();
  }

  /** Outside brackets a line ends the expression: what is wrong at its end stays wrong. */
  private static boolean endsWithItsLine(String written) {
    return parse(written + "\n0\n").diagnostics().stream()
        .flatMap(diagnostic -> diagnostic.range().stream())
        .anyMatch(range -> range.start() == written.length());
  }

  private static Diagnosed<Expression> parse(String text) {
    return HclParser.parseExpression(new SourceFile("<console>", text));
  }

  /**
   * What an expression could begin with, in order: functions, and what the root module declares.
   */
  public List<String> names() {
    SortedSet<String> names =
        new TreeSet<>(List.of("can(", "templatefile(", "templatestring(", "try("));
    Functions.all().keySet().forEach(name -> names.add(name + "("));
    EvaluatedSource source = module.result();
    for (WrittenVariable variable : source.configuration().variables()) {
      if (variable.module().isRoot()) {
        names.add("var." + variable.name());
      }
    }
    source
        .configuration()
        .source()
        .ifPresent(
            written -> {
              for (WrittenLocal local : written.locals()) {
                if (local.module().isRoot()) {
                  names.add("local." + local.name());
                }
              }
            });
    for (Resource resource : source.graph().resources()) {
      if (resource.address().module().isRoot()) {
        names.add(resource.address().local());
      } else {
        names.add("module." + resource.address().module().steps().get(0).name());
      }
    }
    return Collections.unmodifiableList(new ArrayList<>(names));
  }
}
