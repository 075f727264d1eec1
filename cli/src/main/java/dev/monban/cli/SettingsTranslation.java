package dev.monban.cli;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.settings.Setting;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Makes arguments of settings.
 *
 * <p>At the top stand the options of {@code check}, which other commands share as far as they have
 * them; under the name of a command stand options of that command alone.
 */
final class SettingsTranslation {
  private static final List<String> NOT_SETTINGS = List.of("help", "version", "config");

  /** They mean something else to each command. */
  private static final List<String> NOT_SHARED = List.of("format", "include");

  /** Of these the command line adds to the file's. */
  private static final List<String> ADDED =
      List.of("var", "var-file", "parameter", "provider-version");

  private final List<CommandSpec> path;
  private final Supplier<CommandLine> commandLines;
  private final ParseResult given;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();

  SettingsTranslation(
      List<CommandSpec> path, Supplier<CommandLine> commandLines, ParseResult given) {
    this.path = path;
    this.commandLines = commandLines;
    this.given = given;
  }

  Diagnosed<List<String>> translate(Setting.Mapping settings) {
    CommandLine root = commandLines.get();
    CommandSpec check = Objects.requireNonNull(root.getSubcommands().get("check")).getCommandSpec();
    String own = path.size() > 1 ? path.get(1).name() : "";
    settings
        .members()
        .forEach(
            (name, member) -> {
              CommandLine section = root.getSubcommands().get(name);
              if (section == null || find(check, name).isPresent()) {
                options(name, member, check, !own.equals("check"));
              } else if (!(member.value() instanceof Setting.Mapping mapping)) {
                problem(
                    "Options of \"monban " + name + "\" are expected, each as NAME: VALUE.",
                    member.value().range());
              } else if (name.equals(own)) {
                mapping
                    .members()
                    .forEach((option, value) -> options(option, value, command(), false));
              }
            });
    return new Diagnosed<>(arguments, diagnostics);
  }

  private CommandSpec command() {
    return path.get(path.size() - 1);
  }

  /** The option {@code name} of {@code owner}, or a group of options whose names begin with it. */
  private void options(String name, Setting.Member member, CommandSpec owner, boolean isShared) {
    Optional<OptionSpec> option = find(owner, name);
    if (option.isPresent()) {
      boolean applies =
          find(command(), name).isPresent() && !(isShared && NOT_SHARED.contains(name));
      if (applies && (ADDED.contains(name) || !given.hasMatchedOption("--" + name))) {
        option(name, find(command(), name).orElseThrow(), member);
      }
    } else if (member.value() instanceof Setting.Mapping group
        && names(owner).stream().anyMatch(known -> known.startsWith(name + "-"))) {
      group.members().forEach((rest, value) -> options(name + "-" + rest, value, owner, isShared));
    } else {
      unknown(name, member.name(), owner);
    }
  }

  private static Optional<OptionSpec> find(CommandSpec owner, String name) {
    return NOT_SETTINGS.contains(name)
        ? Optional.empty()
        : Optional.ofNullable(owner.findOption("--" + name));
  }

  private static SortedSet<String> names(CommandSpec owner) {
    SortedSet<String> names = new TreeSet<>();
    owner.options().forEach(option -> names.add(option.longestName().substring(2)));
    names.removeAll(NOT_SETTINGS);
    return names;
  }

  private void unknown(String name, SourceRange range, CommandSpec owner) {
    SortedSet<String> known = names(owner);
    String hint =
        Suggestion.closest(name, known)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("There are: " + String.join(", ", known) + ".");
    diagnostics.add(
        Diagnostic.error(
                "settings-unknown",
                "Unknown setting",
                "There is no option \"" + name + "\".",
                range)
            .withHint(hint));
  }

  private void option(String name, OptionSpec option, Setting.Member member) {
    SettingValues values = SettingValues.of(name, option, member.value());
    values.problems().forEach(problem -> problem(problem.sentence(), problem.range()));
    for (SettingValues.Argument argument : values.arguments()) {
      refused(argument.text())
          .ifPresentOrElse(
              sentence -> problem(sentence, argument.range()),
              () -> arguments.add(argument.text()));
    }
  }

  /** Why the command does not take {@code argument}. */
  private Optional<String> refused(String argument) {
    List<String> line = new ArrayList<>();
    path.subList(1, path.size()).forEach(command -> line.add(command.name()));
    line.add(argument);
    try {
      commandLines.get().parseArgs(line.toArray(String[]::new));
      return Optional.empty();
    } catch (MissingParameterException incomplete) {
      return Optional.empty();
    } catch (ParameterException refused) {
      return Optional.of(String.valueOf(refused.getMessage()).replaceAll("(?<!\\.)$", "."));
    }
  }

  private void problem(String sentence, SourceRange range) {
    diagnostics.add(Diagnostic.error("settings-invalid", "Invalid settings", sentence, range));
  }
}
