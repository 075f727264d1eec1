package dev.monban.cli;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.hcl.SyntaxTreeWriter;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.source.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the syntax trees of files, or of texts that come line by line, one line each. */
@Command(name = "parse", mixinStandardHelpOptions = true, description = "Prints the syntax tree.")
final class ParseCommand implements Callable<Integer> {
  private final Shell shell;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The only one is json, the default.")
  @SuppressWarnings("UnusedVariable") // There is one format; saying so is allowed.
  private Format format = Format.json;

  @Option(
      names = "--jsonl",
      description = "Read lines {\"name\",\"src\"} from stdin instead of files.")
  private boolean lines;

  @Parameters(paramLabel = "FILE", description = "A .tf, .tfvars or .tf.json file.")
  private List<Path> files = new ArrayList<>();

  ParseCommand(Shell shell) {
    this.shell = shell;
  }

  /** What can be printed. */
  enum Format {
    /** The tree as JSON, a line for each text. */
    json
  }

  @Override
  public Integer call() throws IOException {
    return (lines ? parseLines() : parseFiles()).number();
  }

  private ExitCode parseLines() throws IOException {
    BufferedReader input =
        new BufferedReader(new InputStreamReader(shell.input(), StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      if (!line.isBlank()) {
        try {
          print(named(line));
        } catch (JsonSyntaxException syntax) {
          shell.errors().println("A line {\"name\",\"src\"} is expected: " + syntax.getMessage());
          return ExitCode.INCOMPLETE;
        }
      }
    }
    return ExitCode.OK;
  }

  private static SourceFile named(String line) throws JsonSyntaxException {
    if (JsonValue.parse(line) instanceof JsonValue.ObjectValue object
        && object.get("name") instanceof JsonValue.StringValue name
        && object.get("src") instanceof JsonValue.StringValue source) {
      return new SourceFile(name.text(), source.text());
    }
    throw new JsonSyntaxException(
        "the members \"name\" and \"src\" are missing or no texts", 1, 1, 0);
  }

  private ExitCode parseFiles() {
    ExitCode exitCode = ExitCode.OK;
    for (Path path : files) {
      try {
        String text = Files.readString(shell.directory().resolve(path));
        exitCode = print(new SourceFile(path.toString(), text)) ? exitCode : ExitCode.INCOMPLETE;
      } catch (IOException failure) {
        shell.errors().println(path + " cannot be read: " + failure.getMessage());
        exitCode = ExitCode.INCOMPLETE;
      }
    }
    return exitCode;
  }

  /** Prints what is read from {@code file} and returns whether all of it could be. */
  private boolean print(SourceFile file) {
    Diagnosed<Body> read = HclParser.parseFile(file);
    StringWriter line = new StringWriter();
    try (JsonWriter json = JsonWriter.compact(line)) {
      SyntaxTreeWriter.write(file, read, json);
    }
    shell.output().append(line.getBuffer()).append('\n');
    return !read.hasErrors();
  }
}
