package dev.monban.examples;

import dev.monban.cli.Monban;
import dev.monban.cli.Shell;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * One run of the command line, as a reader of the documentation would do it.
 *
 * @param output what it printed to stdout
 * @param errors what it printed to stderr
 */
record CommandLineRun(int exitCode, String output, String errors) {

  static CommandLineRun in(Path directory, String... arguments) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    Shell shell =
        new Shell(
            InputStream.nullInputStream(),
            new PrintWriter(output),
            new PrintWriter(errors),
            new TreeMap<>(),
            directory.toAbsolutePath().normalize(),
            false);
    int exitCode = Monban.execute(shell, arguments);
    return new CommandLineRun(exitCode, output.toString(), errors.toString());
  }
}
