package dev.monban.cli;

import dev.monban.engine.authoring.NewFile;
import dev.monban.engine.authoring.NewPolicy;
import dev.monban.engine.authoring.Scaffold;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.provider.ProviderSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code monban init}: the first files of a project that uses Monban. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a first monban.yaml into the working directory, a jsconfig.json for editors where there is none, and a",
      "first policy with its test into policies."
    },
    footer = {"", "Exit codes: 0 written; 2 not written; 70 a defect in Monban."})
final class InitCommand implements Callable<Integer> {
  private static final String FIRST = "example-volumes-encrypted";
  private static final String DIRECTORY = "policies/";

  private final Shell shell;

  InitCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    List<NewFile> files = new ArrayList<>();
    files.add(Scaffold.settings());
    NewFile editorSettings = Scaffold.editorSettings();
    if (!Files.exists(shell.directory().resolve(editorSettings.name()))) {
      files.add(editorSettings);
    }
    new Scaffold(ProviderSchemas.shipped())
        .policy(new NewPolicy(FIRST, Scaffold.DEFAULT_TYPE, CheckKind.RESOURCE))
        .result()
        .forEach(file -> files.add(new NewFile(DIRECTORY + file.name(), file.text())));
    if (!new NewFiles(shell).write(Path.of("."), files)) {
      return ExitCode.INCOMPLETE.number();
    }
    shell
        .output()
        .println(
            "\n\"monban test\" tests the policy, \"monban check\" uses it,"
                + " \"monban policies types\" tells editors what resources have.");
    return ExitCode.OK.number();
  }
}
