package dev.monban.cli;

import dev.monban.engine.analysis.ExpressionConsole;
import dev.monban.engine.analysis.ValueText;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.report.TextDiagnosticWriter;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.util.List;

/** Says what comes of expressions: values on stdout, what is wrong on stderr. */
final class ConsoleDialogue {
  private final ExpressionConsole console;
  private final Shell shell;
  private boolean wrong;

  ConsoleDialogue(ExpressionConsole console, Shell shell) {
    this.console = console;
    this.shell = shell;
  }

  /** Says what is wrong with the root module. */
  void introduce() throws IOException {
    complain(console.diagnostics());
  }

  /** Evaluates {@code expression}, unless it is blank. */
  void evaluate(String expression) throws IOException {
    if (expression.isBlank()) {
      return;
    }
    Diagnosed<Value> result = console.evaluate(expression);
    complain(result.diagnostics());
    if (!result.hasErrors()) {
      shell.output().append(ValueText.of(result.result())).append('\n').flush();
    }
  }

  private void complain(List<Diagnostic> diagnostics) throws IOException {
    wrong |= diagnostics.stream().anyMatch(Diagnostic::isError);
    new TextDiagnosticWriter(false).write(diagnostics, Secrets.NONE, shell.errors());
    shell.errors().flush();
  }

  ExitCode exitCode() {
    return wrong ? ExitCode.INCOMPLETE : ExitCode.OK;
  }
}
