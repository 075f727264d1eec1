package dev.monban.engine.analysis;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.policy.Assurance;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps account of what a run did not look at. */
final class AssuranceLedger {
  private final SortedSet<String> unreadModules = new TreeSet<>();
  private final SortedMap<String, Integer> typesWithoutPolicy = new TreeMap<>();
  private final SortedSet<String> matched = new TreeSet<>();
  private final SortedSet<String> notForThisInput = new TreeSet<>();

  void addInput(CheckedInput input, Collection<PolicyMetadata> policies) {
    for (Origin origin : input.graph().openings()) {
      unreadModules.add(origin.reference());
    }
    SortedSet<String> asked = new TreeSet<>();
    policies.forEach(policy -> asked.addAll(policy.types()));
    for (Resource resource : input.graph().resources()) {
      if (resource.address().mode() == ResourceMode.MANAGED && !asked.contains(resource.type())) {
        typesWithoutPolicy.merge(resource.type(), 1, Integer::sum);
      }
    }
  }

  void addResult(PolicyResult result) {
    if (result.verdict() != Verdict.NOT_APPLICABLE) {
      matched.add(result.policy());
    } else if (!result.message().isEmpty()) {
      notForThisInput.add(result.policy());
    }
  }

  boolean nothingApplied() {
    return matched.isEmpty();
  }

  Assurance assurance(Collection<String> policies) {
    SortedSet<String> unmatched = new TreeSet<>(policies);
    unmatched.removeAll(matched);
    SortedSet<String> unfit = new TreeSet<>(notForThisInput);
    unfit.removeAll(matched);
    unmatched.removeAll(unfit);
    List<String> none = List.of();
    return new Assurance(
        new ArrayList<>(unreadModules),
        typesWithoutPolicy,
        new ArrayList<>(unmatched),
        new ArrayList<>(unfit),
        none);
  }
}
