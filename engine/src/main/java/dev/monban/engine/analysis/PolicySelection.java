package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicySeverity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the policies that are there shall run.
 *
 * @param only ids or globs; empty for all of the set
 * @param skip ids or globs
 * @param set the named set; {@code all} holds every policy
 * @param minimum the least severity
 */
public record PolicySelection(
    List<String> only, List<String> skip, String set, PolicySeverity minimum) {

  /** The set that holds every policy. */
  public static final String ALL = "all";

  /** The set that is taken when none is named. */
  public static final String RECOMMENDED = "recommended";

  /** The recommended policies. */
  public static final PolicySelection DEFAULT =
      new PolicySelection(List.of(), List.of(), RECOMMENDED, PolicySeverity.INFO);

  /**
   * The selected ones of {@code available}, in their order. A policy named exactly by {@code only}
   * is taken whatever its set; a name, glob or set that matches nothing is an error.
   */
  public Diagnosed<List<PolicyMetadata>> select(Collection<PolicyMetadata> available) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    only.forEach(pattern -> requireMatch(pattern, available, diagnostics));
    skip.forEach(pattern -> requireMatch(pattern, available, diagnostics));
    if (!set.equals(ALL) && available.stream().noneMatch(policy -> policy.sets().contains(set))) {
      diagnostics.add(noSuchSet(available));
    }
    List<PolicyMetadata> selected =
        available.stream()
            .filter(policy -> only.isEmpty() ? isInSet(policy) : matchesAny(only, policy))
            .filter(policy -> !matchesAny(skip, policy))
            .filter(policy -> policy.severity().isAtLeast(minimum))
            .collect(Collectors.toList());
    return new Diagnosed<>(selected, diagnostics);
  }

  private boolean isInSet(PolicyMetadata policy) {
    return set.equals(ALL) || policy.sets().contains(set);
  }

  private static boolean matchesAny(List<String> patterns, PolicyMetadata policy) {
    return patterns.stream().map(Glob::new).anyMatch(glob -> names(policy).anyMatch(glob::matches));
  }

  private static Stream<String> names(PolicyMetadata policy) {
    return Stream.concat(Stream.of(policy.id()), policy.aliases().stream());
  }

  private static void requireMatch(
      String pattern, Collection<PolicyMetadata> available, List<Diagnostic> diagnostics) {
    Glob glob = new Glob(pattern);
    if (available.stream().flatMap(PolicySelection::names).noneMatch(glob::matches)) {
      List<String> ids = available.stream().map(PolicyMetadata::id).collect(Collectors.toList());
      String hint =
          Suggestion.closest(pattern, ids)
              .map(id -> "Did you mean \"" + id + "\"?")
              .orElse("Run \"monban policies list --set all\" to see the ids.");
      diagnostics.add(
          Diagnostic.error(
                  "policy-not-found", "No such policy", "\"" + pattern + "\" matches no policy.")
              .withHint(hint));
    }
  }

  private Diagnostic noSuchSet(Collection<PolicyMetadata> available) {
    List<String> sets =
        Stream.concat(Stream.of(ALL), available.stream().flatMap(policy -> policy.sets().stream()))
            .distinct()
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
    return Diagnostic.error(
            "set-not-found", "No such set of policies", "--set \"" + set + "\" names no set.")
        .withHint("There are: " + String.join(", ", sets) + ".");
  }
}
