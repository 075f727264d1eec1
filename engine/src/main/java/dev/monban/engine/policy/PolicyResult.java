package dev.monban.engine.policy;

import dev.monban.engine.resource.TrailStep;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One verdict with its reasons.
 *
 * @param input the root module's path; empty for a fleet
 * @param resource the resource's address; empty when the verdict is on the whole root module or
 *     fleet
 * @param message for a violation the fact, ending with a period; else why there is no verdict;
 *     empty when satisfied
 * @param range where to look
 * @param trail the module calls that lead there
 * @param origins why it is undecided
 * @param waiver why it is waived
 * @param fingerprint stays the same while the finding does, also when lines move
 */
public record PolicyResult(
    String policy,
    Verdict verdict,
    PolicySeverity severity,
    Optional<String> input,
    Optional<String> resource,
    String message,
    Optional<SourceRange> range,
    List<TrailStep> trail,
    List<Related> related,
    SortedSet<Origin> origins,
    Optional<String> waiver,
    String fingerprint,
    String docs)
    implements Comparable<PolicyResult> {
  private static final Comparator<PolicyResult> ORDER =
      Comparator.comparing((PolicyResult result) -> result.input().orElse(""))
          .thenComparing(result -> result.range().map(range -> range.file().path()).orElse(""))
          .thenComparing(result -> result.range().map(SourceRange::start).orElse(-1))
          .thenComparing(result -> result.resource().orElse(""))
          .thenComparing(PolicyResult::policy)
          .thenComparing(PolicyResult::verdict)
          .thenComparing(PolicyResult::message)
          .thenComparing(PolicyResult::fingerprint);

  /** A total order: by input, place, resource, policy, verdict and message. */
  @Override
  public int compareTo(PolicyResult other) {
    return ORDER.compare(this, other);
  }
}
