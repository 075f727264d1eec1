package dev.monban.cli;

import dev.monban.engine.analysis.ConsoleAnswers;
import dev.monban.engine.configuration.TrustBoundary;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.json.JsonSyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban console}: evaluates expressions in the scope of a root module. */
@Command(
    name = "console",
    mixinStandardHelpOptions = true,
    description = "Evaluates Terraform expressions in the scope of a root module.")
final class ConsoleCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "A root module. Default: the working directory")
  private String directory = ".";

  @Option(
      names = "--json",
      description =
          "Read questions {\"id\",\"expr\"[,\"scope\"][,\"tfvars\"]} from stdin, one a line, each in a module of its own.")
  private boolean json;

  ConsoleCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    SourceRequest request =
        SourceRequest.of(TrustBoundary.around(shell.directory(), directory), directory);
    return answer(new ConsoleAnswers(request)).number();
  }

  private ExitCode answer(ConsoleAnswers answers) throws IOException {
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(shell.input(), StandardCharsets.UTF_8));
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      if (!line.isBlank()) {
        try {
          shell.output().append(answers.answer(line)).append('\n');
        } catch (JsonSyntaxException syntax) {
          shell.errors().println("A line {\"id\",\"expr\"} is expected: " + syntax.getMessage());
          return ExitCode.INCOMPLETE;
        }
      }
    }
    return ExitCode.OK;
  }
}
