package dev.monban.maven;

import static java.util.stream.Collectors.joining;

import dev.monban.cli.Monban;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** One of its own, which a policy that cannot be stopped may take with it. */
final class ForkedJvm implements Jvm {

  private final Collection<Artifact> libraries;

  ForkedJvm(Collection<Artifact> libraries) {
    this.libraries = libraries;
  }

  @Override
  public int run(List<String> arguments, Log log) throws MojoExecutionException {
    try {
      Process process = new ProcessBuilder(command(arguments)).redirectErrorStream(true).start();
      process.getOutputStream().close();
      try (BufferedReader output = process.inputReader()) {
        output.lines().forEach(log::info);
      }
      return process.waitFor();
    } catch (IOException e) {
      throw new MojoExecutionException("Monban could not be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The build was interrupted while Monban ran", e);
    }
  }

  private List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        libraries.stream()
            .map(library -> library.getFile().getPath())
            .collect(joining(File.pathSeparator)));
    command.add(Monban.class.getName());
    command.addAll(arguments);
    return command;
  }
}
