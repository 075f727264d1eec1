package dev.monban.engine.report;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.Secrets;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Diagnostics as a person reads them: where, what, why, and what to do next. */
public final class TextDiagnosticWriter {
  private final boolean color;

  /** Writes with or without terminal colours. */
  public TextDiagnosticWriter(boolean color) {
    this.color = color;
  }

  /**
   * Writes {@code diagnostics} to {@code out}, without the texts of {@code secrets}.
   *
   * @throws IOException if {@code out} does
   */
  public void write(List<Diagnostic> diagnostics, Secrets secrets, Writer out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      Style style = diagnostic.isError() ? Style.RED : Style.YELLOW;
      out.append(style.apply(diagnostic.isError() ? "Error: " : "Warning: ", color))
          .append(Style.BOLD.apply(PlainText.line(diagnostic.summary()), color))
          .append('\n');
      if (diagnostic.range().isPresent()) {
        out.append("  ").append(PlainText.line(diagnostic.range().get().toString())).append('\n');
        out.append(Snippet.of(diagnostic.range().get(), secrets).render("    ", style, color));
      }
      for (String line : diagnostic.detail().split("\n", -1)) {
        if (!line.isBlank()) {
          out.append("  ").append(PlainText.line(secrets.scrub(line))).append('\n');
        }
      }
      if (diagnostic.hint().isPresent()) {
        out.append("  ")
            .append(PlainText.line(secrets.scrub(diagnostic.hint().get())))
            .append('\n');
      }
    }
  }
}
