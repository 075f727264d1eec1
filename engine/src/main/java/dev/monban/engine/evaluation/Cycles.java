package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.LocalValue;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is being worked out at this moment, innermost last: whoever is asked for twice is part of a
 * cycle.
 */
final class Cycles {
  private final Diagnostics diagnostics;
  private final List<String> open = new ArrayList<>();

  /** Who is part of a cycle that has been reported. */
  private final Set<String> reported = new LinkedHashSet<>();

  Cycles(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void enter(String name) {
    open.add(name);
  }

  void leave() {
    open.remove(open.size() - 1);
  }

  /** Reports the cycles that can be told from what is written. */
  void report(ModuleTree root) {
    for (Set<String> cycle : Dependencies.of(root).cycles()) {
      reported.addAll(cycle);
      String first = cycle.iterator().next();
      if (cycle.size() == 1 && first.contains("local.")) {
        selfReference(root, first.substring(0, first.length() - " (expand)".length()));
      } else {
        report(cycle);
      }
    }
  }

  private void selfReference(ModuleTree root, String name) {
    String[] steps = name.split("\\.", -1);
    ModuleTree tree = root;
    for (int i = 1; i < steps.length - 2; i += 2) {
      tree = tree.call(steps[i]).orElse(tree);
    }
    LocalValue local = tree.content().locals().get(steps[steps.length - 1]);
    if (local != null) {
      diagnostics.add(
          LanguageError.at(
              local.range(),
              "Self-referencing local value",
              "Local value " + name + " cannot use its own result as part of its expression."));
    }
  }

  /** Reports that {@code name}, which is open, needs itself. */
  void report(String name) {
    int first = open.lastIndexOf(name);
    Set<String> names = new TreeSet<>(open.subList(Math.max(0, first), open.size()));
    if (Collections.disjoint(names, reported)) {
      report(names);
    }
  }

  private void report(Set<String> names) {
    diagnostics.add(
        Diagnostic.error(
            "cycle",
            "Cycle: " + String.join(", ", names),
            "Each of these needs the next one's value before it has one of its own."));
  }
}
