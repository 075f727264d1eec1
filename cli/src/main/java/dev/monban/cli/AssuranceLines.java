package dev.monban.cli;

import dev.monban.engine.policy.Assurance;
import java.io.PrintWriter;
import java.util.List;

/** What a run did not look at, for people. */
final class AssuranceLines {
  private final Assurance assurance;

  AssuranceLines(Assurance assurance) {
    this.assurance = assurance;
  }

  void write(PrintWriter out) {
    list(out, "Modules that could not be read", assurance.unreadModules());
    list(
        out,
        "Resource types that no policy asks about",
        assurance.typesWithoutPolicy().entrySet().stream()
            .map(type -> type.getKey() + " (" + type.getValue() + ")")
            .toList());
    list(out, "Policies that found nothing to judge", assurance.policiesWithoutMatch());
    list(out, "Policies that need another kind of input", assurance.notForThisInput());
  }

  private static void list(PrintWriter out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(title + ":");
      lines.forEach(line -> out.println("  " + line));
    }
  }
}
