package dev.monban.engine.plan;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.json.JsonValue;

/** Gathers what is wrong with the contents of a plan; a few examples stand for many. */
final class PlanProblems {
  private static final int MOST = 20;

  private final String file;
  private final Diagnostics diagnostics;
  private int unreadable;

  PlanProblems(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** An entry that does not say which resource it is about; {@code address} is what it says. */
  void resource(String address) {
    unreadable++;
    if (unreadable <= MOST) {
      diagnostics.add(
          Diagnostic.error(
                  "plan-resource",
                  "Unreadable resource in a plan",
                  file
                      + " holds an entry "
                      + (address.isEmpty()
                          ? "without an address"
                          : "for \"" + shortened(address) + '"')
                      + " that has no usable module, type, name or key; it was left out.")
              .withHint("Write the file anew with `terraform show -json`."));
    }
  }

  /** The same resource twice. */
  void repeated(String address) {
    unreadable++;
    if (unreadable <= MOST) {
      diagnostics.add(
          Diagnostic.error(
              "plan-resource-repeated",
              "Resource occurs twice in a plan",
              file + " has " + shortened(address) + " more than once; the first one counts."));
    }
  }

  /** Says how many more there were. */
  void close() {
    if (unreadable > MOST) {
      diagnostics.add(
          Diagnostic.error(
              "plan-resource",
              "More unreadable resources in a plan",
              file + " holds " + (unreadable - MOST) + " more entries of that kind."));
    }
  }

  /** A check block of the configuration, with what became of it. */
  void check(Members check) {
    if (!check.text("status").orElse("").equals("fail")) {
      return;
    }
    for (JsonValue instance : check.list("instances")) {
      for (JsonValue problem : Members.of(instance).list("problems")) {
        diagnostics.add(
            Diagnostic.warning(
                "check-failed",
                "Check block assertion failed",
                check.object("address").text("to_display").orElse("A check")
                    + ": "
                    + Members.of(problem).text("message").orElse("no message")));
      }
    }
  }

  private static String shortened(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }
}
