package dev.monban.cli;

import picocli.CommandLine.Option;

/** The option that says whether what is printed has colours. */
final class ColorOption {
  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description =
          "Colours in text. Default: ${DEFAULT-VALUE}, which is on a terminal without NO_COLOR")
  private Wish wish = Wish.auto;

  /** When to use colours. */
  enum Wish {
    auto,
    always,
    never
  }

  /** Whether what is printed to {@code shell} has colours. */
  boolean isOn(Shell shell) {
    return shell.color(wish.name());
  }
}
