package dev.monban.cli;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.settings.Setting;
import dev.monban.engine.settings.SettingsReader;
import dev.monban.engine.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Puts what {@code monban.yaml} says before what the command line says, as if it had been written
 * there.
 */
final class SettingsArguments {
  private final Path directory;
  private final Supplier<CommandLine> commandLines;

  /** Reads settings for command lines that {@code commandLines} parse; they are used once each. */
  SettingsArguments(Path directory, Supplier<CommandLine> commandLines) {
    this.directory = directory;
    this.commandLines = commandLines;
  }

  /** {@code arguments} with those of the settings file, or what is wrong with that. */
  Diagnosed<List<String>> complete(String... arguments) {
    List<String> given = Arrays.asList(arguments);
    boolean named = given.stream().anyMatch(each -> each.startsWith(SettingsOption.NAME));
    if (!named && !Files.exists(directory.resolve(SettingsOption.FILE))) {
      return Diagnosed.clean(given);
    }
    ParseResult parsed;
    try {
      parsed = commandLines.get().parseArgs(arguments);
    } catch (ParameterException misuse) {
      // Who runs the command line says so.
      return Diagnosed.clean(given);
    }
    List<CommandSpec> path = path(parsed);
    CommandSpec command = path.get(path.size() - 1);
    ParseResult last = last(parsed);
    if (command.findOption(SettingsOption.NAME) == null || last.isUsageHelpRequested()) {
      return Diagnosed.clean(given);
    }
    String name =
        Optional.ofNullable(last.matchedOptionValue(SettingsOption.NAME, (String) null))
            .orElse(SettingsOption.FILE);
    Diagnosed<Setting.Mapping> read = read(name);
    if (read.hasErrors()) {
      return new Diagnosed<>(given, read.diagnostics());
    }
    Diagnosed<List<String>> written =
        new SettingsTranslation(path, commandLines, last).translate(read.result());
    return new Diagnosed<>(insert(given, path, written.result()), written.diagnostics());
  }

  private Diagnosed<Setting.Mapping> read(String name) {
    try {
      Path file = directory.resolve(name);
      return SettingsReader.read(
          new SourceFile(
              name.replace('\\', '/'),
              new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
    } catch (IOException | InvalidPathException unreadable) {
      return new Diagnosed<>(
          new Setting.Mapping(Collections.emptyMap(), new SourceFile(name, "").range(0, 0)),
          List.of(
              Diagnostic.error(
                  "settings-unreadable",
                  "Settings cannot be read",
                  name + " is no file that can be read.")));
    }
  }

  private static List<CommandSpec> path(ParseResult parsed) {
    List<CommandSpec> path = new ArrayList<>();
    for (ParseResult at = parsed; at != null; at = at.subcommand()) {
      path.add(at.commandSpec());
    }
    return path;
  }

  private static ParseResult last(ParseResult parsed) {
    ParseResult at = parsed;
    while (at.hasSubcommand()) {
      at = at.subcommand();
    }
    return at;
  }

  /** Behind the name of the last command, before whatever the user wrote. */
  private static List<String> insert(
      List<String> given, List<CommandSpec> path, List<String> settings) {
    int behind = 0;
    for (CommandSpec command : path.subList(1, path.size())) {
      behind += given.subList(behind, given.size()).indexOf(command.name()) + 1;
    }
    List<String> all = new ArrayList<>(given.subList(0, behind));
    all.addAll(settings);
    all.addAll(given.subList(behind, given.size()));
    return all;
  }
}
