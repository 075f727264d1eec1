package dev.monban.engine.plan;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.policy.InputKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells what a document is by what it holds, and how to get a plan where it is none. */
final class Recognition {
  private static final String SHOW = "terraform show -json";
  private static final Set<String> OF_PLANS =
      new TreeSet<>(
          List.of("planned_values", "resource_changes", "output_changes", "configuration"));

  private Recognition() {}

  /** What a document with {@code members} is; empty if it is neither plan nor state. */
  static Optional<InputKind> kind(Set<String> members) {
    if (members.stream().anyMatch(OF_PLANS::contains)) {
      return Optional.of(InputKind.PLAN);
    }
    boolean state =
        members.contains("values") ? !members.contains("@level") : isEmptyState(members);
    return state ? Optional.of(InputKind.STATE) : Optional.empty();
  }

  /** The state of nothing is written as its format alone. */
  private static boolean isEmptyState(Set<String> members) {
    return members.contains("format_version")
        && members.stream()
            .allMatch(name -> name.equals("format_version") || name.equals("terraform_version"));
  }

  /** Why a document with {@code members} cannot be read. */
  static Diagnostic foreign(String file, Set<String> members) {
    if (members.contains("serial") || members.contains("lineage")) {
      return Diagnostic.error(
              "state-raw",
              "This is a state file as Terraform stores it",
              file + " has the format of terraform.tfstate, which is internal to Terraform.")
          .withHint("Run `" + SHOW + " " + file + " > state.json` and check state.json.");
    }
    if (members.contains("@level") || members.contains("@message")) {
      return Diagnostic.error(
              "plan-log",
              "This is a log, not a plan",
              file + " was written by `terraform plan -json`, which reports progress.")
          .withHint("Run `terraform plan -out plan.bin` and `" + SHOW + " plan.bin > plan.json`.");
    }
    if (members.contains("provider_schemas")) {
      return Diagnostic.error(
              "plan-schemas",
              "This is a provider schema, not a plan",
              file + " was written by `terraform providers schema -json`.")
          .withHint("Give it with --provider-schema.");
    }
    return Diagnostic.error(
            "plan-foreign",
            "This is neither a plan nor a state",
            file + " is JSON, but not what Terraform writes for a plan or a state.")
        .withHint("Run `" + SHOW + " plan.bin > plan.json` and check plan.json.");
  }

  static Diagnostic binary(String file) {
    return Diagnostic.error(
            "plan-binary",
            "This is a binary plan",
            file + " is a plan as `terraform plan -out` writes it; only Terraform can read it.")
        .withHint("Run `" + SHOW + " " + file + " > plan.json` and check plan.json.");
  }

  static Diagnostic empty(String file) {
    return Diagnostic.error("plan-empty", "The plan is empty", file + " holds nothing.")
        .withHint("Run `" + SHOW + " plan.bin > plan.json` and check plan.json.");
  }

  static Diagnostic unreadable(String file, String problem) {
    return Diagnostic.error(
        "plan-unreadable", "The plan cannot be read", file + ": " + problem + ".");
  }

  static Diagnostic misshapen(String file, String member) {
    return Diagnostic.error(
            "plan-shape",
            "Part of the plan cannot be read",
            "\"" + member + "\" in " + file + " is not what Terraform writes there.")
        .withHint("Write the file anew with `" + SHOW + "`.");
  }

  static Diagnostic errored(String file) {
    return Diagnostic.warning(
        "plan-errored",
        "Planning ended with an error",
        file + " holds only what was planned up to the error.");
  }

  static Diagnostic unknownFormat(String file, String version) {
    return Diagnostic.error(
        "plan-format",
        "Unknown format of a plan",
        file + " has format version " + version + "; versions 0.1 to 1.x are understood.");
  }

  static Diagnostic syntax(String file, JsonSyntaxException failure) {
    boolean cut = failure.problem().equals("the document ends too early");
    String place =
        failure.line() > 0 ? " (line " + failure.line() + ", column " + failure.column() + ")" : "";
    return Diagnostic.error(
            cut ? "plan-truncated" : "plan-syntax",
            cut ? "The plan is cut off" : "The plan is not JSON",
            file + place + ": " + failure.problem() + ".")
        .withHint("Write it anew: run `" + SHOW + " plan.bin > plan.json`.");
  }
}
