package dev.monban.engine.testing;

import dev.monban.engine.policy.Verdict;
import dev.monban.engine.source.SourceRange;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became of one case of a policy's test, or of one of the checks that nobody asks for.
 *
 * @param policy the policy's id
 * @param name the case's name, with the group before it: {@code satisfied: it is internal}
 * @param range where the case is written; empty for what nobody asked for
 * @param failures what is not as it should be, each a few lines; empty when all is well
 * @param verdicts the verdicts that the policy was seen to give
 */
public record CaseResult(
    String policy,
    String name,
    Optional<SourceRange> range,
    List<String> failures,
    SortedSet<Verdict> verdicts) {

  /** Keeps its own copies. */
  public CaseResult {
    failures = List.copyOf(failures);
    verdicts = Collections.unmodifiableSortedSet(new TreeSet<>(verdicts));
  }

  /** Whether all is well. */
  public boolean isPassed() {
    return failures.isEmpty();
  }
}
