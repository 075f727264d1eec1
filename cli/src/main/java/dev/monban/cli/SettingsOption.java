package dev.monban.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the commands that read {@code monban.yaml}. */
final class SettingsOption {

  /** The file that is read where there is one and none is named. */
  static final String FILE = "monban.yaml";

  /** The option's name. */
  static final String NAME = "--config";

  @Option(
      names = NAME,
      paramLabel = "FILE",
      description =
          "Options under their names, as YAML; those on the command line go before them. Default: "
              + FILE
              + " in the working directory, where there is one")
  private @Nullable String file;
}
