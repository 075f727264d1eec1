package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.plan.PlanInput;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads what the user named: directories as source, files and stdin as plans or states. */
public final class InputReader {
  private final InputSettings settings;
  private final SourceReader sources;
  private final PlanInputs plans;

  /** Reads as {@code settings} say, with the schemas and versions of {@code providers}. */
  public InputReader(InputSettings settings, ProviderSettings providers) {
    this.settings = settings;
    this.sources = new SourceReader(settings, providers);
    this.plans = new PlanInputs(settings, providers, sources);
  }

  /**
   * Hands every root module of {@code input} to {@code modules}, one after the other, and what was
   * wrong on the way.
   */
  public void read(
      String input, Consumer<Diagnosed<CheckedInput>> modules, Consumer<Diagnostic> problems) {
    if (input.equals("-")) {
      plan(input, modules, problems);
      return;
    }
    Path path;
    try {
      path = settings.directory().resolve(input);
    } catch (InvalidPathException notAPath) {
      problems.accept(missing(input));
      return;
    }
    if (Files.isDirectory(path)) {
      directory(input, path, modules, problems);
    } else if (Files.isRegularFile(path) && isTerraform(input)) {
      problems.accept(
          Diagnostic.error(
                  "input-is-a-file",
                  "Terraform is read by the directory",
                  input + " is one file of a root module.")
              .withHint("Name its directory: " + parent(input) + "."));
    } else if (Files.exists(path)) {
      plan(input, modules, problems);
    } else {
      problems.accept(missing(input));
    }
  }

  private static boolean isTerraform(String name) {
    return name.endsWith(".tf") || name.endsWith(".tf.json") || name.endsWith(".tofu");
  }

  private static String parent(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "." : name.substring(0, slash);
  }

  private static Diagnostic missing(String input) {
    return Diagnostic.error(
            "input-missing", "No such file or directory", "There is no " + input + ".")
        .withHint("Name a directory with Terraform files, or the JSON of a plan.");
  }

  private void directory(
      String input,
      Path path,
      Consumer<Diagnosed<CheckedInput>> modules,
      Consumer<Diagnostic> problems) {
    List<Path> roots;
    try {
      roots = RootModules.find(path);
    } catch (IOException unreadable) {
      problems.accept(
          Diagnostic.error(
                  "input-unreadable",
                  "Directory cannot be read",
                  input + ": " + unreadable.getMessage() + ".")
              .withHint("Check the permissions of the directory."));
      return;
    }
    if (roots.isEmpty()) {
      problems.accept(
          Diagnostic.error(
                  "no-terraform",
                  "No Terraform found",
                  "Neither " + input + " nor a directory below it holds .tf files.")
              .withHint("Name the directory of a root module, or the JSON of a plan."));
    }
    for (Path root : roots) {
      String name = name(root);
      try {
        modules.accept(source(name));
      } catch (RuntimeException | StackOverflowError defect) {
        problems.accept(Defects.of(name, defect));
      }
    }
  }

  /** Relative to where relative names begin, if it lies below. */
  private String name(Path root) {
    Path start = settings.directory().normalize();
    Path normal = root.normalize();
    Path relative = normal.startsWith(start) ? start.relativize(normal) : normal;
    String name = relative.toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  private Diagnosed<CheckedInput> source(String directory) {
    Diagnosed<EvaluatedSource> read = sources.read(directory, List.of());
    EvaluatedSource source = read.result();
    return new Diagnosed<>(
        new CheckedInput(directory, InputKind.SOURCE, source.graph(), source.configuration()),
        read.diagnostics());
  }

  private void plan(
      String input, Consumer<Diagnosed<CheckedInput>> modules, Consumer<Diagnostic> problems) {
    if (!input.equals("-")) {
      Path path = settings.directory().resolve(input);
      modules.accept(plans.read(input, () -> Files.newInputStream(path)));
      return;
    }
    try {
      modules.accept(plans.read(input, PlanInput.of(settings.stdin().readAllBytes())));
    } catch (IOException unreadable) {
      problems.accept(
          Diagnostic.error(
              "input-unreadable", "stdin cannot be read", unreadable.getMessage() + "."));
    }
  }
}
