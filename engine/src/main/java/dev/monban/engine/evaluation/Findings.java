package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import java.util.List;

/** The diagnostics of one evaluation; tells whether an error came up since a moment. */
final class Findings {
  private final Diagnostics diagnostics = new Diagnostics();
  private int errors;

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    if (diagnostic.isError()) {
      errors++;
    }
  }

  /** How many errors came up so far, repeated ones counted. */
  int errors() {
    return errors;
  }

  List<Diagnostic> list() {
    return diagnostics.list();
  }
}
