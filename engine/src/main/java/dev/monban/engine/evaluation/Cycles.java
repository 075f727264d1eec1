package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is being worked out at this moment, innermost last: whoever is asked for twice is part of a
 * cycle.
 */
final class Cycles {
  private final Diagnostics diagnostics;
  private final List<String> open = new ArrayList<>();

  Cycles(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void enter(String name) {
    open.add(name);
  }

  void leave() {
    open.remove(open.size() - 1);
  }

  /** Reports that {@code name}, which is open, needs itself. */
  void report(String name) {
    int first = open.lastIndexOf(name);
    List<String> names =
        new ArrayList<>(new TreeSet<>(open.subList(Math.max(0, first), open.size())));
    diagnostics.add(
        Diagnostic.error(
            "cycle",
            "Cycle: " + String.join(", ", names),
            "Each of these needs the next one's value before it has one of its own."));
  }
}
