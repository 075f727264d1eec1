package dev.monban.engine.javascript;

import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.SensitiveTexts;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has happened in the check that runs; kept here, so that a policy cannot hide it.
 *
 * <p>A report made after something unknown was read does not count as a violation, for it may
 * depend on what was read; it keeps the check from passing.
 */
final class Check {
  private final Reasons reasons;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Integer> reads = new ArrayList<>();
  private final SortedSet<Origin> spoiled = new TreeSet<>();
  private final SortedSet<Origin> met = new TreeSet<>();
  private final List<String> mistakes = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> concealed = new ArrayList<>();

  Check(Reasons reasons) {
    this.reasons = reasons;
  }

  /** Something unknown is read. */
  void read(int number) {
    reads.add(number);
  }

  /** An element is used that may not be there. */
  void meet(int number) {
    met.addAll(reasons.origins(number));
  }

  /**
   * Takes back the last {@code count} reads, because something else may settle the question; says
   * their reasons' number, or -1 when there were none.
   */
  int setAside(int count) {
    if (count <= 0 || reads.isEmpty()) {
      return -1;
    }
    List<Integer> since = reads.subList(Math.max(0, reads.size() - count), reads.size());
    int all = reasons.unite(since);
    since.clear();
    return all;
  }

  /** The policy reports. */
  void report(Violation violation) {
    if (reads.isEmpty()) {
      violations.add(violation);
    } else {
      spoiled.addAll(origins());
    }
  }

  /** The policy found {@code texts}, which nobody may print. */
  void conceal(Collection<String> texts) {
    concealed.addAll(texts);
  }

  /** The policy has a mistake. */
  void mistake(String message) {
    mistakes.add(message);
  }

  /** The policy asks for what this input does not have; {@code sentence} says what. */
  void miss(String sentence) {
    missing.add(sentence);
  }

  List<Violation> violations() {
    return Collections.unmodifiableList(violations);
  }

  List<String> mistakes() {
    return Collections.unmodifiableList(mistakes);
  }

  List<String> missing() {
    return Collections.unmodifiableList(missing);
  }

  /** What the policy found that nobody may print. */
  Secrets secrets() {
    return concealed.isEmpty() ? Secrets.NONE : SensitiveTexts.of(concealed);
  }

  /** Whether the check ended, or should have ended, because of something unknown. */
  boolean hasReadUnknown() {
    return !reads.isEmpty();
  }

  /** Whether nothing that is unknown, or may not be there, stands behind the check's silence. */
  boolean isDecided() {
    return reads.isEmpty() && spoiled.isEmpty() && met.isEmpty();
  }

  /** Why the check's silence decides nothing. */
  SortedSet<Origin> origins() {
    SortedSet<Origin> all = new TreeSet<>(spoiled);
    reads.forEach(read -> all.addAll(reasons.origins(read)));
    all.addAll(met);
    return all;
  }
}
