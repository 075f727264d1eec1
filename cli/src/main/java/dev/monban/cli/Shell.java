package dev.monban.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What surrounds the process, handed to the commands so that nothing below asks for it.
 *
 * @param output stdout: reports and nothing else
 * @param errors stderr: everything else
 * @param environment the environment variables
 * @param directory the working directory
 * @param interactive whether stdout is a terminal
 */
public record Shell(
    InputStream input,
    PrintWriter output,
    PrintWriter errors,
    SortedMap<String, String> environment,
    Path directory,
    boolean interactive) {

  /** That of this process; texts are UTF-8 whatever the platform's charset. */
  public static Shell ofProcess() {
    return new Shell(
        System.in,
        writer(System.out),
        writer(System.err),
        sorted(System.getenv()),
        Path.of("").toAbsolutePath(),
        Optional.ofNullable(System.console()).filter(Shell::isTerminal).isPresent());
  }

  /** Whether to use colours for {@code wish}: {@code always}, {@code never}, or {@code auto}. */
  public boolean color(String wish) {
    return switch (wish) {
      case "always" -> true;
      case "never" -> false;
      default ->
          interactive
              && !environment.containsKey("NO_COLOR")
              && !"dumb".equals(environment.get("TERM"));
    };
  }

  /** From JDK 22 on there is a console without a terminal, too, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  private static SortedMap<String, String> sorted(Map<String, String> variables) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }
}
