package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.configuration.VariableBlock;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What all modules of one root share while they are evaluated: the evaluator, the limits, and what
 * was found wrong.
 */
final class EvaluationSession {
  private static final int LONGEST_SNIPPET = 60;

  private final Evaluator evaluator;
  private final EvaluationLimits limits;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Cycles cycles = new Cycles(diagnostics);
  private final ProviderCatalogue schemas;
  private final String workspace;
  private final Optional<String> workingDirectory;
  private final IdentityHashMap<VariableBlock, TypeConstraint> constraints =
      new IdentityHashMap<>();

  EvaluationSession(
      Evaluator evaluator,
      EvaluationLimits limits,
      ProviderCatalogue schemas,
      String workspace,
      Optional<String> workingDirectory) {
    this.evaluator = evaluator;
    this.limits = limits;
    this.schemas = schemas;
    this.workspace = workspace;
    this.workingDirectory = workingDirectory;
  }

  /** The value of {@code expression}; what is wrong with it is kept. */
  Value evaluate(Expression expression, Scope scope) {
    return keep(evaluator.evaluate(expression, scope));
  }

  /** The result, whose diagnostics are kept. */
  <T> T keep(Diagnosed<T> diagnosed) {
    diagnostics.addAll(diagnosed.diagnostics());
    return diagnosed.result();
  }

  Evaluator evaluator() {
    return evaluator;
  }

  EvaluationLimits limits() {
    return limits;
  }

  /**
   * Takes what so many of {@code what} cost; when the evaluation has not as many steps, reports it
   * at {@code range}, and gives the origin of what is then unknown.
   */
  Optional<Origin> charge(SourceRange range, String what, long count, long stepsOfOne) {
    return evaluator.budget().take(count * stepsOfOne)
        ? Optional.empty()
        : Optional.of(limit(range, "asks for more " + what + " than the evaluation has steps for"));
  }

  ProviderCatalogue schemas() {
    return schemas;
  }

  /** What the type of {@code variable} asks for, read once for all instances of its module. */
  TypeConstraint constraint(VariableBlock variable) {
    return constraints.computeIfAbsent(variable, this::parse);
  }

  private TypeConstraint parse(VariableBlock variable) {
    if (variable.type().isEmpty()) {
      return TypeConstraint.ANY;
    }
    return keep(TypeConstraint.parse(variable.type().get(), evaluator));
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The value of {@code terraform.workspace}. */
  String workspace() {
    return workspace;
  }

  /** The value of {@code path.cwd}; empty when it is not known. */
  Optional<String> workingDirectory() {
    return workingDirectory;
  }

  /**
   * A place for values that are worked out when they are asked for; what is asked for twice
   * meanwhile is a cycle.
   */
  <V> Memo<V> memo(String prefix, String suffix) {
    return new Memo<>(cycles, prefix, suffix);
  }

  /** Reports the cycles of {@code root} that can be told from what is written. */
  void reportCycles(ModuleTree root) {
    cycles.report(root);
  }

  /** Reports an error in Terraform's words. */
  void error(SourceRange range, String summary, String detail) {
    diagnostics.add(LanguageError.at(range, summary, detail));
  }

  /** Reports that a limit is passed, and says so as the origin of what is then unknown. */
  Origin limit(SourceRange range, String what) {
    String snippet = snippet(range);
    diagnostics.add(
        Diagnostic.error(
            "evaluation-limit",
            "Evaluation limit reached",
            "This is taken as unknown: it " + what + ".",
            range));
    return Origin.of(Origin.Kind.LIMIT, snippet, snippet + " " + what, Optional.of(range));
  }

  /** The origin of what an error has made unknown. */
  Origin invalid(SourceRange range) {
    String snippet = snippet(range);
    return Origin.of(Origin.Kind.INVALID, snippet, snippet + " is invalid", Optional.of(range));
  }

  SortedSet<Origin> one(Origin origin) {
    SortedSet<Origin> one = new TreeSet<>();
    one.add(origin);
    return Collections.unmodifiableSortedSet(one);
  }

  /**
   * Whether Terraform does not know the value before apply either, so that it refuses what we only
   * wonder about.
   */
  boolean isUnknownToTerraform(UnknownValue value) {
    return isUnknownToTerraform(value.origins());
  }

  /** Whether all of {@code origins} are results of managed resources and of functions. */
  boolean isUnknownToTerraform(SortedSet<Origin> origins) {
    return !origins.isEmpty()
        && origins.stream()
            .allMatch(
                origin ->
                    origin.kind() == Origin.Kind.RESOURCE || origin.kind() == Origin.Kind.FUNCTION);
  }

  private static String snippet(SourceRange range) {
    String text = range.text().strip();
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    return first.length() > LONGEST_SNIPPET || line >= 0
        ? first.substring(0, Math.min(first.length(), LONGEST_SNIPPET)).stripTrailing() + "…"
        : first;
  }
}
