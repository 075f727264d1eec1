package dev.monban.cli;

import dev.monban.engine.analysis.ConsoleAnswers;
import dev.monban.engine.analysis.ExpressionConsole;
import dev.monban.engine.analysis.InputSettings;
import dev.monban.engine.analysis.ProviderSettings;
import dev.monban.engine.analysis.SourceReader;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.report.TextDiagnosticWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban console}: evaluates expressions in the scope of a root module. */
@Command(
    name = "console",
    mixinStandardHelpOptions = true,
    description = {
      "Evaluates Terraform expressions in the scope of a root module.",
      "Without -e it reads them from the terminal, or one after the other from stdin."
    },
    footer = {
      "",
      "Exit codes: 0 every expression has a value; 2 something is wrong with one of them, or with the root module;",
      "70 a defect in Monban."
    })
final class ConsoleCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "A root module. Default: the working directory")
  private String directory = ".";

  @Mixin private InputOptions options = new InputOptions();

  @Option(
      names = {"-e", "--expression"},
      paramLabel = "EXPR",
      description = "An expression to evaluate; may be given several times.")
  private List<String> expressions = new ArrayList<>();

  @Option(
      names = "--json",
      description =
          "Read questions {\"id\",\"expr\"[,\"scope\"][,\"tfvars\"]} from stdin, one a line, each in a root module of"
              + " its own, and answer in JSON.")
  private boolean json;

  ConsoleCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    InputSettings settings = options.settings(shell);
    Diagnosed<ProviderSettings> providers = ProviderSettings.of(settings);
    TextDiagnosticWriter diagnostics = new TextDiagnosticWriter(false);
    diagnostics.write(providers.diagnostics(), Secrets.NONE, shell.errors());
    if (providers.hasErrors()) {
      return ExitCode.INCOMPLETE.number();
    }
    SourceRequest request =
        new SourceReader(settings, providers.result()).request(directory, List.of());
    return (json ? answer(new ConsoleAnswers(request)) : evaluate(request)).number();
  }

  private ExitCode answer(ConsoleAnswers answers) throws IOException {
    BufferedReader questions = input();
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      if (!line.isBlank()) {
        try {
          shell.output().append(answers.answer(line)).append('\n').flush();
        } catch (JsonSyntaxException syntax) {
          shell.errors().println("A line {\"id\",\"expr\"} is expected: " + syntax.getMessage());
          return ExitCode.INCOMPLETE;
        }
      }
    }
    return ExitCode.OK;
  }

  private ExitCode evaluate(SourceRequest request) throws IOException {
    ExpressionConsole console = ExpressionConsole.open(request);
    ConsoleDialogue dialogue = new ConsoleDialogue(console, shell);
    dialogue.introduce();
    if (!expressions.isEmpty()) {
      for (String expression : expressions) {
        dialogue.evaluate(expression);
      }
    } else if (shell.interactive()) {
      ConsoleTerminal.converse(console, dialogue);
    } else {
      evaluateLines(dialogue);
    }
    return dialogue.exitCode();
  }

  private void evaluateLines(ConsoleDialogue dialogue) throws IOException {
    BufferedReader lines = input();
    StringBuilder expression = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (expression.length() == 0 && line.strip().equals("exit")) {
        return;
      }
      expression.append(line).append('\n');
      if (ExpressionConsole.isComplete(expression.toString())) {
        dialogue.evaluate(expression.toString());
        expression.setLength(0);
      }
    }
    dialogue.evaluate(expression.toString());
  }

  private BufferedReader input() {
    return new BufferedReader(new InputStreamReader(shell.input(), StandardCharsets.UTF_8));
  }
}
