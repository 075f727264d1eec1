package dev.monban.engine.javascript;

import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One policy on one root module: which of its things it is asked about, and what it says. */
final class InputCheck {
  private final JavaScriptPolicy policy;
  private final CheckedInput input;
  private final MappingValue parameters;
  private final AtomicReference<Verdicts> verdicts;
  private final Limits limits;
  private final List<PolicyResult> results = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<Secrets> secrets = new AtomicReference<>(Secrets.NONE);
  private final AtomicReference<Place> subject = new AtomicReference<>(Place.NOWHERE);

  InputCheck(JavaScriptPolicy policy, CheckedInput input, MappingValue parameters, Limits limits) {
    this.policy = policy;
    this.input = input;
    this.parameters = parameters;
    this.verdicts = new AtomicReference<>(verdicts(Secrets.NONE));
    this.limits = limits;
  }

  /**
   * Why the policy has nothing to say here: an empty text, or what is missing; empty when it has.
   */
  Optional<String> notApplicable() {
    return switch (metadata().check()) {
      case RESOURCE -> resources().isEmpty() ? Optional.of("") : Optional.empty();
      case CHANGE ->
          input.kind() != InputKind.PLAN
              ? Optional.of("It judges the changes of a plan.")
              : changes().isEmpty() ? Optional.of("") : Optional.empty();
      case CONFIGURATION, FLEET -> isConcerned() ? Optional.empty() : Optional.of("");
    };
  }

  /** What has been found up to now. */
  List<PolicyResult> results() {
    synchronized (results) {
      return new ArrayList<>(results);
    }
  }

  /** What the policy found up to now that nobody may print. */
  Secrets secrets() {
    return Objects.requireNonNull(secrets.get());
  }

  /** The results when there is nothing to judge. */
  List<PolicyResult> none(String reason) {
    return List.of(verdicts().notApplicable(reason));
  }

  /** The results when the policy had to be stopped. */
  List<PolicyResult> stopped(PolicyStopped stopped) {
    List<PolicyResult> all = results();
    all.add(
        verdicts()
            .failed(stopped.problem(policy.location()), Objects.requireNonNull(subject.get())));
    return all;
  }

  /** The facts of a fleet policy that had to be stopped. */
  Optional<Facts> lostFacts() {
    return metadata().check() == CheckKind.FLEET
        ? Optional.of(unfinished(List.of()))
        : Optional.empty();
  }

  /** Runs the policy on the worker's thread; the facts are those of a fleet policy. */
  Optional<Facts> run(Worker worker) throws PolicyStopped {
    if (worker.session().isOther(input)) {
      worker.session().enter(input);
      worker.realm().call("begin");
    }
    verdicts.set(verdicts(worker.session().input().secrets()));
    PolicyRun run = new PolicyRun(worker, policy.metadata().types(), policy.location());
    Outcome prepared = run.prepare(parameters);
    if (prepared.value().isEmpty() || prepared.isBroken()) {
      results.addAll(verdicts().of(prepared, Place.NOWHERE));
      return Optional.empty();
    }
    org.graalvm.polyglot.Value guest = prepared.value().get();
    switch (metadata().check()) {
      case RESOURCE -> {
        for (Resource resource : resources()) {
          judge(
              run,
              "checkResource",
              "resource",
              guest,
              worker.session().input().number(resource),
              worker);
        }
      }
      case CHANGE -> {
        for (int number : changes()) {
          judge(run, "checkChange", "change", guest, number, worker);
        }
      }
      case CONFIGURATION -> add(run.call("checkConfiguration", guest), Place.NOWHERE);
      case FLEET -> {
        return Optional.of(collect(run, guest, worker));
      }
    }
    return Optional.empty();
  }

  private void judge(
      PolicyRun run,
      String function,
      String kind,
      org.graalvm.polyglot.Value guest,
      int number,
      Worker worker)
      throws PolicyStopped {
    Place place = worker.session().input().place(kind, number);
    subject.set(place);
    add(run.call(function, guest, number), place);
  }

  private void add(Outcome outcome, Place place) {
    results.addAll(verdicts().of(outcome, place));
    secrets.updateAndGet(found -> found.and(outcome.check().secrets()));
  }

  private Facts collect(PolicyRun run, org.graalvm.polyglot.Value guest, Worker worker)
      throws PolicyStopped {
    Outcome outcome = run.call("collect", guest);
    if (outcome.isBroken() || outcome.value().isEmpty() || !outcome.check().isDecided()) {
      if (outcome.isBroken() || !outcome.check().missing().isEmpty()) {
        results.addAll(verdicts().of(outcome, Place.NOWHERE));
      }
      return unfinished(outcome.check().origins());
    }
    String text = outcome.value().get().asString();
    if (text.length() > limits.factsLength()) {
      results.add(
          verdicts()
              .failed(
                  new GuestProblem(
                      "collect returned "
                          + text.length()
                          + " characters of facts; the limit is "
                          + limits.factsLength()
                          + ".",
                      Optional.empty()),
                  Place.NOWHERE));
      return unfinished(List.of());
    }
    return new Facts(
        input.path(),
        new FactsReader(worker.session().reasons(), worker.session().input().secrets()).read(text));
  }

  private Facts unfinished(Collection<Origin> reasons) {
    List<Origin> origins = new ArrayList<>(reasons);
    if (origins.isEmpty()) {
      origins.add(
          Origin.of(
              Origin.Kind.INVALID,
              input.path(),
              "the facts of " + input.path() + " could not be collected",
              Optional.empty()));
    }
    return new Facts(input.path(), Value.unknown(Type.DYNAMIC, origins));
  }

  private Verdicts verdicts() {
    return Objects.requireNonNull(verdicts.get());
  }

  private Verdicts verdicts(Secrets secrets) {
    return new Verdicts(policy.metadata(), Optional.of(input.path()), secrets);
  }

  private PolicyMetadata metadata() {
    return policy.metadata();
  }

  private List<Resource> resources() {
    return input.graph().resources().stream()
        .filter(resource -> metadata().asksFor(resource.address()))
        .collect(Collectors.toUnmodifiableList());
  }

  private List<Integer> changes() {
    List<ResourceChange> changes = input.graph().changes();
    return IntStream.range(0, changes.size())
        .filter(i -> !changes.get(i).actions().equals(List.of("no-op")))
        .filter(i -> metadata().asksFor(changes.get(i).address()))
        .boxed()
        .collect(Collectors.toUnmodifiableList());
  }

  /** Whether a root module has what a policy on whole root modules is about. */
  private boolean isConcerned() {
    ResourceGraph graph = input.graph();
    if (!metadata().types().isEmpty()) {
      return !graph.openings().isEmpty()
          || graph.resources().stream()
              .anyMatch(resource -> metadata().asksFor(resource.address()));
    }
    String provider = metadata().provider();
    if (!provider.equals("any")) {
      return graph.providers().stream().anyMatch(configured -> configured.name().equals(provider))
          || graph.resources().stream()
              .anyMatch(resource -> resource.type().startsWith(provider + "_"));
    }
    WrittenConfiguration written = input.configuration();
    return !graph.resources().isEmpty()
        || !graph.changes().isEmpty()
        || !graph.providers().isEmpty()
        || !written.modules().isEmpty()
        || !written.variables().isEmpty()
        || !written.outputs().isEmpty()
        || written.source().map(source -> !source.literals().isEmpty()).orElse(false);
  }
}
