package dev.monban.engine.testing;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.evaluation.SourceEvaluation;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.resource.WrittenConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A case's root modules, read.
 *
 * @param errors what is wrong with them; a fixture has to be without mistakes
 */
record Fixture(List<CheckedInput> inputs, List<String> errors) {
  static final String FILE = "main.tf";

  /** Reads the root modules of {@code test}. */
  static Fixture read(TestCase test) {
    List<CheckedInput> inputs = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    if (test.isPlan()) {
      PlannedFixture plan = PlannedFixture.read(test.plan());
      return new Fixture(List.of(plan.input()), plan.errors());
    }
    for (Map.Entry<String, String> root : test.roots().entrySet()) {
      SortedMap<String, String> files = new TreeMap<>(test.files());
      files.put(FILE, root.getValue());
      Diagnosed<EvaluatedSource> read =
          SourceEvaluation.read(SourceRequest.of(new MemoryFiles(files), "."));
      read.diagnostics().stream()
          .filter(Diagnostic::isError)
          .forEach(error -> errors.add("The fixture is not valid: " + error));
      inputs.add(
          new CheckedInput(
              root.getKey(),
              InputKind.SOURCE,
              read.result().graph(),
              at(root.getKey(), read.result().configuration())));
    }
    return new Fixture(inputs, errors);
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
