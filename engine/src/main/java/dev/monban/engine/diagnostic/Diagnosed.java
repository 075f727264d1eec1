package dev.monban.engine.diagnostic;

import java.util.List;

/**
 * A result together with what was wrong on the way to it: there is always a result, and nothing
 * wrong is lost.
 */
public record Diagnosed<T>(T result, List<Diagnostic> diagnostics) {

  /** A result on whose way nothing was wrong. */
  public static <T> Diagnosed<T> clean(T result) {
    return new Diagnosed<>(result, List.of());
  }

  /** Whether one of the diagnostics is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
