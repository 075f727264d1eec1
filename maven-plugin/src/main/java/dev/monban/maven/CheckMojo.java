package dev.monban.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks Terraform against policies, as {@code monban check} does, and fails the build when a
 * finding gates.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  /** The exit code that says: checked, and something gates. */
  private static final int VIOLATIONS = 1;

  /**
   * Directories with Terraform, plan files or state files; the project's own directory unless said.
   */
  @Parameter(property = "monban.inputs")
  private List<File> inputs = List.of();

  /** The source of a plan that is checked. */
  @Parameter(property = "monban.source")
  private @Nullable File source;

  /**
   * Directories and jars with policies, besides those that ship with Monban and the dependencies of
   * this plugin that have a {@code monban-pack.yaml}.
   */
  @Parameter(property = "monban.policies")
  private List<File> policies = List.of();

  /** Ids or globs of the only policies that run. */
  @Parameter(property = "monban.only")
  private List<String> only = List.of();

  /** Ids or globs of policies that do not run. */
  @Parameter(property = "monban.skipPolicies")
  private List<String> skipPolicies = List.of();

  /** The set of policies that runs: {@code recommended}, {@code all} or a name of yours. */
  @Parameter(property = "monban.set")
  private @Nullable String set;

  /** The least severity of the policies that run. */
  @Parameter(property = "monban.severity")
  private @Nullable String severity;

  /** Values of Terraform's root variables. */
  @Parameter private Map<String, String> variables = Map.of();

  /** Files with values of Terraform's root variables. */
  @Parameter private List<File> variableFiles = List.of();

  /** Parameters of policies: {@code policy.key} to a value, JSON or plain text. */
  @Parameter private Map<String, String> parameters = Map.of();

  /**
   * The least severity of a violation that fails the build, or {@code never}; {@code low} unless
   * said.
   */
  @Parameter(property = "monban.failOn")
  private @Nullable String failOn;

  /** What undecided checks do: {@code fail}, {@code warn} or {@code ignore}. */
  @Parameter(property = "monban.undecided")
  private @Nullable String undecided;

  /** The formats of the reports that are written. */
  @Parameter(property = "monban.formats", defaultValue = "text,json,sarif")
  private List<String> formats = List.of();

  /** Where the reports are written, as {@code report.FORMAT}. */
  @Parameter(property = "monban.reports", defaultValue = "${project.build.directory}/monban")
  private File reports = new File("target/monban");

  /** Whether a JVM of its own runs the policies: for policies that nobody has read. */
  @Parameter(property = "monban.fork", defaultValue = "false")
  private boolean fork;

  /** Checks nothing. */
  @Parameter(property = "monban.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File project = new File(".");

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> libraries = List.of();

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Monban is skipped.");
      return;
    }
    Jvm jvm = fork ? new ForkedJvm(libraries) : new MavenJvm();
    int exitCode = jvm.run(arguments(packs()).list(), getLog());
    if (exitCode == VIOLATIONS) {
      throw new MojoFailureException("Monban found violations; the reports are in " + reports);
    }
    if (exitCode != 0) {
      throw new MojoExecutionException(
          "Monban could not check everything; what it lacked stands above");
    }
  }

  private List<File> packs() throws MojoExecutionException {
    try {
      List<File> packs =
          new ArrayList<>(
              PackArtifacts.of(
                  libraries.stream().map(Artifact::getFile).filter(Objects::nonNull).toList()));
      packs.addAll(policies);
      return packs;
    } catch (IOException failure) {
      throw new MojoExecutionException("A dependency of the plugin cannot be read", failure);
    }
  }

  private Arguments arguments(List<File> packs) {
    return new Arguments("check")
        .paths(inputs.isEmpty() ? List.of(project) : inputs)
        .path("--source", source)
        .paths("--policies", packs)
        .texts("--only", only)
        .texts("--skip", skipPolicies)
        .text("--set", set)
        .text("--severity", severity)
        .pairs("--var", variables)
        .paths("--var-file", variableFiles)
        .pairs("--parameter", parameters)
        .text("--fail-on", failOn)
        .text("--undecided", undecided)
        .text("--color", "never")
        .text("--format", "text")
        .reports(formats, reports);
  }
}
