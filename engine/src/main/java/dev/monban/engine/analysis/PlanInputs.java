package dev.monban.engine.analysis;

import dev.monban.engine.configuration.VariableOption;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.json.JsonLimits;
import dev.monban.engine.plan.PlanInput;
import dev.monban.engine.plan.PlanJoin;
import dev.monban.engine.plan.PlanReader;
import dev.monban.engine.plan.PlanRequest;
import dev.monban.engine.plan.ReadPlan;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.provider.SchemaSelection;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads plans and states, and joins a plan with its source where that is at hand. */
final class PlanInputs {
  private static final String HERE = ".";

  private final InputSettings settings;
  private final ProviderSettings providers;
  private final SourceReader sources;

  PlanInputs(InputSettings settings, ProviderSettings providers, SourceReader sources) {
    this.settings = settings;
    this.providers = providers;
    this.sources = sources;
  }

  /** The plan or state that the user knows as {@code name}. */
  Diagnosed<CheckedInput> read(String name, PlanInput bytes) {
    Diagnosed<ReadPlan> read =
        PlanReader.read(
            new PlanRequest(
                name,
                bytes,
                providers.schemas(),
                new SchemaSelection(
                    providers.versions(),
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap()),
                JsonLimits.DEFAULT));
    Diagnosed<ReadPlan> joined =
        settings.source().isPresent()
            ? joined(read, settings.source().get())
            : read.hasErrors() || !isRootModule(HERE) ? read : joinedWhereItBelongs(read);
    ReadPlan plan = joined.result();
    return new Diagnosed<>(
        new CheckedInput(name, plan.kind(), plan.graph(), plan.configuration()),
        joined.diagnostics());
  }

  private Diagnosed<ReadPlan> joined(Diagnosed<ReadPlan> read, String directory) {
    if (!isRootModule(directory)) {
      return with(
          read,
          List.of(
              Diagnostic.error(
                      "source-missing",
                      "No Terraform found",
                      "The source " + directory + " holds no .tf files.")
                  .withHint("Name the root module that the plan was made from with --source.")));
    }
    Diagnosed<EvaluatedSource> source = source(read.result(), directory);
    return with(join(read, source.result()), source.diagnostics());
  }

  /** The working directory is the plan's source only if it writes all that is planned. */
  private Diagnosed<ReadPlan> joinedWhereItBelongs(Diagnosed<ReadPlan> read) {
    if (read.result().kind() != InputKind.PLAN) {
      return read;
    }
    Diagnosed<EvaluatedSource> source = source(read.result(), HERE);
    return PlanJoin.belongTogether(read.result(), source.result().graph())
        ? with(join(read, source.result()), source.diagnostics())
        : read;
  }

  private Diagnosed<EvaluatedSource> source(ReadPlan plan, String directory) {
    List<VariableOption> variables = new ArrayList<>();
    plan.variables().forEach((name, value) -> variables.add(new VariableOption.Known(name, value)));
    return sources.read(directory, variables);
  }

  private static Diagnosed<ReadPlan> join(Diagnosed<ReadPlan> read, EvaluatedSource source) {
    Diagnosed<ReadPlan> joined =
        PlanJoin.join(read.result(), source.graph(), source.configuration());
    return with(new Diagnosed<>(joined.result(), read.diagnostics()), joined.diagnostics());
  }

  private static Diagnosed<ReadPlan> with(Diagnosed<ReadPlan> plan, List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(plan.diagnostics());
    all.addAll(more);
    return new Diagnosed<>(plan.result(), all);
  }

  private boolean isRootModule(String directory) {
    try {
      return RootModules.hasTerraform(settings.directory().resolve(directory));
    } catch (InvalidPathException | IOException notADirectory) {
      return false;
    }
  }
}
