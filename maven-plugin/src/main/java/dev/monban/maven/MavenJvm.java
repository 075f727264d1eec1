package dev.monban.maven;

import dev.monban.cli.Monban;
import dev.monban.cli.Shell;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.Log;

/** Maven's own. */
final class MavenJvm implements Jvm {

  @Override
  public int run(List<String> arguments, Log log) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    Shell shell =
        new Shell(
            InputStream.nullInputStream(),
            new PrintWriter(output),
            new PrintWriter(errors),
            new TreeMap<>(System.getenv()),
            Path.of("").toAbsolutePath(),
            false);

    int exitCode = Monban.execute(shell, arguments.toArray(String[]::new));

    output.toString().lines().forEach(log::info);
    errors.toString().lines().forEach(log::warn);
    return exitCode;
  }
}
