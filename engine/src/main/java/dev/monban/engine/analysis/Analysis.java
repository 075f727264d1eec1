package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.Limits;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyOutcome;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Report;
import dev.monban.engine.policy.ReportedInput;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.SensitiveTexts;
import dev.monban.engine.value.MappingValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One run: reads the inputs, runs the policies on each, and gathers the report.
 *
 * <p>One graph is held at a time, so that a run over many root modules needs the memory of the
 * largest.
 */
public final class Analysis {
  /** Of all inputs together. */
  private static final int MOST_DIAGNOSTICS = 10_000;

  private final AnalysisRequest request;
  private final JavaScriptPolicies javascript;
  private final Diagnostics diagnostics = Diagnostics.upTo(MOST_DIAGNOSTICS);
  private final SortedMap<String, PolicyMetadata> metadata = new TreeMap<>();
  private final Map<Policy, MappingValue> policies = new LinkedHashMap<>();
  private final Map<Policy, List<Facts>> facts = new LinkedHashMap<>();
  private final List<ReportedInput> inputs = new ArrayList<>();
  private final List<PolicyResult> results = new ArrayList<>();
  private final AssuranceLedger ledger = new AssuranceLedger();
  private Secrets secrets = Secrets.NONE;

  private Analysis(AnalysisRequest request, JavaScriptPolicies javascript) {
    this.request = request;
    this.javascript = javascript;
  }

  /**
   * Carries out {@code request}; whatever is wrong with inputs, policies or settings stands in the
   * report.
   */
  public static Report run(AnalysisRequest request) {
    Diagnosed<ProviderSettings> providers = ProviderSettings.of(request.settings());
    try (JavaScriptPolicies javascript =
        new JavaScriptPolicies(providers.result().schemas(), Limits.DEFAULT)) {
      Analysis analysis = new Analysis(request, javascript);
      analysis.diagnostics.addAll(providers.diagnostics());
      analysis.select();
      InputReader reader = new InputReader(request.settings(), providers.result());
      for (String input : request.inputs()) {
        analysis.guard(input, () -> reader.read(input, analysis::check, analysis.diagnostics::add));
      }
      analysis.guard("the fleet", analysis::checkFleet);
      return analysis.report();
    }
  }

  private void guard(String input, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError defect) {
      diagnostics.add(Defects.of(input, defect));
    }
  }

  private void select() {
    Diagnosed<PolicyCatalogue> loaded =
        PolicyCatalogue.load(javascript, request.settings().directory(), request.packs());
    diagnostics.addAll(loaded.diagnostics());
    PolicyCatalogue catalogue = loaded.result();
    diagnostics.addAll(request.parameters().check(catalogue.metadata()));
    Diagnosed<List<PolicyMetadata>> selected = request.selection().select(catalogue.metadata());
    diagnostics.addAll(selected.diagnostics());
    for (PolicyMetadata policy : selected.result()) {
      Diagnosed<MappingValue> parameters = request.parameters().complete(policy);
      diagnostics.addAll(parameters.diagnostics());
      metadata.put(policy.id(), policy);
      policies.put(catalogue.policy(policy.id()), parameters.result());
    }
    if (policies.isEmpty() && selected.diagnostics().isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
                  "no-policies",
                  "No policies",
                  "No policy is left after --only, --skip, --set and --severity.")
              .withHint("Run \"monban policies list --set all\" to see what there is."));
    }
  }

  private void check(Diagnosed<CheckedInput> read) {
    diagnostics.addAll(read.diagnostics());
    CheckedInput input = read.result();
    inputs.add(new ReportedInput(input.path(), input.kind(), input.graph().resources().size()));
    secrets = secrets.and(SensitiveTexts.of(input));
    ledger.addInput(input, metadata.values());
    new PolicyShift(javascript.runner(), policies, request.jobs()).run(input, this::add);
  }

  private void add(Policy policy, PolicyOutcome outcome) {
    outcome.results().forEach(this::add);
    secrets = secrets.and(outcome.secrets());
    outcome
        .facts()
        .ifPresent(found -> facts.computeIfAbsent(policy, key -> new ArrayList<>()).add(found));
  }

  private void checkFleet() {
    policies.forEach(
        (policy, parameters) -> {
          if (policy.metadata().check() == CheckKind.FLEET && !inputs.isEmpty()) {
            javascript
                .runner()
                .checkFleet(
                    policy,
                    facts.getOrDefault(policy, List.of()),
                    request.fleetComplete(),
                    parameters)
                .forEach(this::add);
          }
        });
  }

  private void add(PolicyResult result) {
    results.add(result);
    ledger.addResult(result);
  }

  private Report report() {
    boolean isRead = !inputs.isEmpty() && !diagnostics.hasErrors();
    if (isRead && !policies.isEmpty() && ledger.nothingApplied()) {
      diagnostics.add(
          Diagnostic.warning(
                  "nothing-applied",
                  "No policy applied",
                  "None of the "
                      + policies.size()
                      + " policies found anything to judge in this input.")
              .withHint(
                  "If that surprises you, look at --set, --only and at what the input holds."));
    }
    return new Report(
        inputs,
        results,
        metadata,
        ledger.assurance(metadata.keySet()),
        diagnostics.list(),
        secrets);
  }
}
