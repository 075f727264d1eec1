package dev.monban.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The option of the commands that read {@code monban.yaml}. */
final class SettingsOption {

  /** The file that is read where there is one and none is named. */
  static final String FILE = "monban.yaml";

  /** The option's name. */
  static final String NAME = "--config";

  private SettingsOption() {}

  /** The command line of {@code command}, with the option. */
  static CommandLine on(Object command) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder(NAME)
                .type(String.class)
                .paramLabel("FILE")
                .description(
                    "Options under their names, as YAML; those on the command line go before them."
                        + " Default: "
                        + FILE
                        + " in the working directory, where there is one")
                .build());
    return line;
  }
}
