package dev.monban.engine.testing;

import dev.monban.engine.analysis.ProviderSettings;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.evaluation.EvaluationLimits;
import dev.monban.engine.evaluation.SourceEvaluation;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the root modules of cases, with the schemas of the providers at hand. */
final class FixtureReader {
  private final ProviderSettings providers;

  FixtureReader(ProviderSettings providers) {
    this.providers = providers;
  }

  /** The root modules of {@code test}, or its plan when it has none. */
  Fixture read(TestCase test) {
    if (test.isPlanAlone()) {
      return plan(test.plan().orElse(JsonValue.NULL));
    }
    List<CheckedInput> inputs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String> root : test.roots().entrySet()) {
      SortedMap<String, String> files = new TreeMap<>(test.files());
      files.put(Fixture.FILE, root.getValue());
      Diagnosed<EvaluatedSource> read = SourceEvaluation.read(request(files));
      read.diagnostics().stream()
          .filter(Diagnostic::isError)
          .forEach(error -> problems.add(problem(root.getKey(), error)));
      inputs.add(
          new CheckedInput(
              root.getKey(),
              InputKind.SOURCE,
              read.result().graph(),
              at(root.getKey(), read.result().configuration())));
    }
    return new Fixture(inputs, problems);
  }

  /** The plan of a case. */
  Fixture plan(JsonValue plan) {
    return plan instanceof JsonValue.ArrayValue changes
        ? PlannedFixture.changes(changes)
        : PlannedFixture.document(plan, providers);
  }

  private SourceRequest request(SortedMap<String, String> files) {
    return new SourceRequest(
        new MemoryFiles(files),
        TestCase.ROOT,
        Collections.emptyMap(),
        List.of(),
        "default",
        Optional.empty(),
        providers.schemas(),
        providers.versions(),
        Optional.empty(),
        EvaluationLimits.DEFAULT);
  }

  private static Problem problem(String root, Diagnostic error) {
    Optional<SourceRange> inMain =
        error.range().filter(range -> range.file().path().equals(Fixture.FILE));
    String text =
        "The fixture is not valid: "
            + (inMain.isPresent()
                ? error.summary() + (error.detail().isEmpty() ? "" : ": " + error.detail())
                : error.toString());
    return new Problem(root, inMain.map(range -> range.startPosition().line()).orElse(0), text);
  }

  private static WrittenConfiguration at(String path, WrittenConfiguration written) {
    return new WrittenConfiguration(
        path,
        written.environment(),
        written.settings(),
        written.modules(),
        written.variables(),
        written.outputs(),
        written.source());
  }
}
