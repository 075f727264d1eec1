package dev.monban.engine.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where diagnostics are gathered, in the order in which they were found; the same one is kept once.
 *
 * <p>No input can flood its reader: of each severity only the first are kept, and one more says
 * that there are others. Not for several threads: each gathers its own, and they are added in a
 * fixed order.
 */
public final class Diagnostics {
  /** Enough of one root module for an afternoon's work. */
  private static final int LIMIT = 1_000;

  private final int limit;
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final Map<Severity, Diagnostic> leftOut = new EnumMap<>(Severity.class);

  private Diagnostics(int limit) {
    this.limit = limit;
  }

  /** For what is found in one text, root module or plan. */
  public Diagnostics() {
    this(LIMIT);
  }

  /** For {@code limit} errors and as many warnings. */
  public static Diagnostics upTo(int limit) {
    return new Diagnostics(limit);
  }

  /** Adds one. */
  public void add(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    if (counts.getOrDefault(severity, 0) < limit) {
      counts.merge(severity, found.add(diagnostic) ? 1 : 0, Integer::sum);
    } else if (!leftOut.containsKey(severity) && !found.contains(diagnostic)) {
      leftOut.put(severity, moreThanFit(severity));
    }
  }

  /** Adds all of {@code diagnostics} in their order. */
  public void addAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return counts.getOrDefault(Severity.ERROR, 0) > 0;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What has been found so far. */
  public List<Diagnostic> list() {
    Set<Diagnostic> all = new LinkedHashSet<>(found);
    all.addAll(leftOut.values());
    return Collections.unmodifiableList(new ArrayList<>(all));
  }

  private Diagnostic moreThanFit(Severity severity) {
    String kind = severity == Severity.ERROR ? "errors" : "warnings";
    return new Diagnostic(
            severity,
            "more-diagnostics",
            "There are more " + kind,
            "Only the first " + limit + " " + kind + " are told.",
            Optional.empty(),
            Optional.empty())
        .withHint("One of them may be the cause of many: mend the first ones and run again.");
  }
}
