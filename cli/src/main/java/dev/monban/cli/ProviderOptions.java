package dev.monban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which versions and schemas of providers Terraform is read with. */
final class ProviderOptions {
  private final SortedMap<String, String> versions = new TreeMap<>();

  @Option(
      names = "--provider-schema",
      paramLabel = "FILE",
      description =
          "The output of 'terraform providers schema -json', for providers that Monban does not ship.")
  private List<String> schemas = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--provider-version",
      paramLabel = "NAME=VERSION",
      description =
          "Which version of a provider is used, such as aws=5.100.0. Default: what the lock file or the"
              + " version constraints say.")
  void addVersion(List<String> assignments) {
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 1 || equals == assignment.length() - 1) {
        throw new ParameterException(
            command == null ? new picocli.CommandLine(this) : command.commandLine(),
            "--provider-version takes NAME=VERSION, such as aws=5.100.0, not \""
                + assignment
                + "\"");
      }
      versions.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
  }

  SortedMap<String, String> versions() {
    return versions;
  }

  List<String> schemas() {
    return schemas;
  }
}
