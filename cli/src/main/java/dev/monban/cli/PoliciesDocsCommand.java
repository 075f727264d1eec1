package dev.monban.cli;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.authoring.NewFile;
import dev.monban.engine.authoring.PolicyLibrary;
import dev.monban.engine.testing.PolicyDocumentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code monban policies docs}: writes the documentation of policies. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the documentation of policies as Markdown: a page each with examples from its test, lists by service,",
      "severity and framework, and a checklist for each service. Files of other names stay as they are."
    },
    footer = {
      "",
      "Exit codes: 0 written; 2 something is wrong with policies, options or the directory; 70 a defect in Monban."
    })
final class PoliciesDocsCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "DIR", description = "Where to write.")
  private Path directory = Path.of(".");

  @Mixin private SelectionOptions options = new SelectionOptions();

  PoliciesDocsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    PolicyLookup lookup = new PolicyLookup(shell);
    List<PolicyDocumentation> found =
        lookup.documentation(options.packs(), options.selection(PolicySelection.ALL));
    if (lookup.exitCode() != ExitCode.OK) {
      return lookup.exitCode().number();
    }
    List<NewFile> pages = PolicyLibrary.pages(found);
    try {
      for (NewFile page : pages) {
        WholeFile.write(
            shell.directory().resolve(directory).resolve(page.name()),
            out -> out.write(page.text()));
      }
    } catch (IOException failure) {
      shell
          .errors()
          .println("Error: the documentation could not be written: " + failure.getMessage());
      return ExitCode.INCOMPLETE.number();
    }
    shell
        .output()
        .println(
            pages.size()
                + " pages on "
                + found.size()
                + (found.size() == 1 ? " policy" : " policies"));
    return ExitCode.OK.number();
  }
}
