package dev.monban.engine.javascript;

import dev.monban.engine.policy.Fingerprint;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Related;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes results of what happened in checks; whatever it says has been scrubbed. */
final class Verdicts {
  private final PolicyMetadata policy;
  private final Optional<String> input;
  private final Secrets secrets;

  Verdicts(PolicyMetadata policy, Optional<String> input, Secrets secrets) {
    this.policy = policy;
    this.input = input;
    this.secrets = secrets;
  }

  /** What a call about {@code subject} decided. */
  List<PolicyResult> of(Outcome outcome, Place subject) {
    Check check = outcome.check();
    if (check.secrets() != Secrets.NONE) {
      return new Verdicts(policy, input, secrets.and(check.secrets())).judged(outcome, subject);
    }
    return judged(outcome, subject);
  }

  private List<PolicyResult> judged(Outcome outcome, Place subject) {
    Check check = outcome.check();
    if (outcome.isBroken()) {
      return List.of(failed(outcome.blame(), subject));
    }
    if (!check.violations().isEmpty()) {
      return check.violations().stream()
          .map(violation -> violated(violation, subject))
          .distinct()
          .collect(Collectors.toUnmodifiableList());
    }
    if (!check.missing().isEmpty()) {
      return List.of(notApplicable(check.missing().get(0)));
    }
    if (!check.isDecided()) {
      return List.of(undecided(check.origins(), subject));
    }
    return List.of(result(Verdict.SATISFIED, subject, "", subject.range(), List.of(), none()));
  }

  /** The policy is broken. */
  PolicyResult failed(GuestProblem problem, Place subject) {
    return result(Verdict.FAILED, subject, problem.text(), problem.range(), List.of(), none());
  }

  /** There is nothing to judge; {@code reason} is empty, or says what the input lacks. */
  PolicyResult notApplicable(String reason) {
    return result(
        Verdict.NOT_APPLICABLE, Place.NOWHERE, reason, Optional.empty(), List.of(), none());
  }

  /** It cannot be told. */
  PolicyResult undecided(SortedSet<Origin> origins, Place subject) {
    String reasons =
        origins.stream().map(Origin::text).distinct().collect(Collectors.joining("; "));
    String message =
        reasons.isEmpty()
            ? "It is not known what it depends on."
            : "It cannot be told: " + reasons + ".";
    return result(Verdict.UNDECIDED, subject, message, subject.range(), List.of(), origins);
  }

  private PolicyResult violated(Violation violation, Place subject) {
    Place place = violation.place() == Place.NOWHERE ? subject : violation.place();
    List<Related> related = new ArrayList<>();
    if (input.isEmpty() && place != Place.NOWHERE) {
      related.add(new Related(place.name(), place.range()));
    }
    violation
        .related()
        .forEach(item -> related.add(new Related(secrets.scrub(item.text()), item.range())));
    return result(Verdict.VIOLATED, place, violation.message(), place.range(), related, none());
  }

  private static SortedSet<Origin> none() {
    return Collections.emptySortedSet();
  }

  private PolicyResult result(
      Verdict verdict,
      Place place,
      String message,
      Optional<SourceRange> range,
      List<Related> related,
      SortedSet<Origin> origins) {
    String scrubbed = secrets.scrub(message);
    return new PolicyResult(
        policy.id(),
        verdict,
        policy.severity(),
        input,
        place.resource(),
        scrubbed,
        range,
        place.trail(),
        List.copyOf(related),
        origins.isEmpty() ? none() : Collections.unmodifiableSortedSet(new TreeSet<>(origins)),
        Optional.empty(),
        Fingerprint.of(
            List.of(policy.id(), input.orElse(""), place.name(), place.path(), scrubbed)),
        policy.docs());
  }
}
