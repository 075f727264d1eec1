package dev.monban.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The JVM that the command line runs in. */
interface Jvm {

  /**
   * Runs Monban with {@code arguments} and logs what it says.
   *
   * @return its exit code
   * @throws MojoExecutionException if it cannot be started or waited for
   */
  int run(List<String> arguments, Log log) throws MojoExecutionException;
}
