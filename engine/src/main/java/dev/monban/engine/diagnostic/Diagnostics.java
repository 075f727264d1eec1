package dev.monban.engine.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where diagnostics are gathered, in the order in which they were found; the same one is kept once.
 *
 * <p>Not for several threads: each gathers its own, and they are added in a fixed order.
 */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Adds one. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds all of {@code diagnostics} in their order. */
  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What has been found so far. */
  public List<Diagnostic> list() {
    return Collections.unmodifiableList(new ArrayList<>(found));
  }
}
