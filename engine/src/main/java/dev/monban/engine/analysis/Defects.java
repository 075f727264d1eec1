package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Our own mistakes, as something to report: one of them may not hide what was found elsewhere. */
final class Defects {

  /** The code of a diagnostic that tells of a defect. */
  static final String CODE = "defect";

  private static final int FRAMES = 12;

  private Defects() {}

  /** A defect that showed itself while reading or checking {@code input}. */
  static Diagnostic of(String input, Throwable thrown) {
    String frames =
        Arrays.stream(thrown.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "at " + frame)
            .collect(Collectors.joining("\n"));
    return Diagnostic.error(
            CODE,
            "This is a defect in Monban, not in your input",
            input + ": " + thrown + "\n" + frames)
        .withHint("Please report it with these lines; everything else was checked.");
  }
}
