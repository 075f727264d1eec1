package dev.monban.cli;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.policy.PolicySeverity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which policies there are and which of them run. */
final class SelectionOptions {
  @Option(
      names = "--policies",
      paramLabel = "DIR|JAR",
      description =
          "Policies beside the built-in ones; for test, policies to test. May be repeated.")
  private List<Path> packs = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description =
          "Only these policies; * stands for any text. An id that matches nothing is an error.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "ID",
      split = ",",
      description = "Not these policies; globs as above.")
  private List<String> skip = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description =
          "recommended, all, or a set that a pack defines. Default: recommended; for test, all")
  private @Nullable String set;

  @Option(
      names = "--severity",
      paramLabel = "MIN",
      description = "Only policies of at least this severity: critical, high, medium, low, info.",
      converter = SeverityConverter.class,
      defaultValue = "info")
  private PolicySeverity minimum = PolicySeverity.INFO;

  List<Path> packs() {
    return packs;
  }

  PolicySelection selection() {
    return selection(PolicySelection.RECOMMENDED);
  }

  /** The selection, of {@code otherwise} when no set is named. */
  PolicySelection selection(String otherwise) {
    return new PolicySelection(only, skip, Objects.requireNonNullElse(set, otherwise), minimum);
  }
}
