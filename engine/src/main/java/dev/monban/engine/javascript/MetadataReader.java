package dev.monban.engine.javascript;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicySeverity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes metadata of what a policy says of itself, or says what is wrong with it. */
final class MetadataReader {
  private static final List<String> MEMBERS =
      List.of(
          "id",
          "title",
          "severity",
          "description",
          "remediation",
          "provider",
          "service",
          "resources",
          "sets",
          "tags",
          "aliases",
          "deprecated",
          "parameters",
          "equivalents",
          "frameworks",
          "references",
          "since");
  private static final Map<String, CheckKind> CHECKS = checks();
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final JavaScriptPolicy.Location location;
  private final PolicyText text;
  private final List<Diagnostic> problems = new ArrayList<>();

  private MetadataReader(JavaScriptPolicy.Location location, PolicyText text) {
    this.location = location;
    this.text = text;
  }

  private static Map<String, CheckKind> checks() {
    Map<String, CheckKind> checks = new LinkedHashMap<>();
    checks.put("checkResource", CheckKind.RESOURCE);
    checks.put("checkConfiguration", CheckKind.CONFIGURATION);
    checks.put("checkChange", CheckKind.CHANGE);
    checks.put("collect", CheckKind.FLEET);
    checks.put("checkFleet", CheckKind.FLEET);
    return Collections.unmodifiableMap(checks);
  }

  /**
   * The policy at {@code location}, when {@code description} (what the prelude's {@code describe}
   * says) has no mistake; else nothing, and {@code diagnostics} get the mistakes.
   */
  static Optional<JavaScriptPolicy> read(
      JavaScriptPolicy.Location location,
      PolicyText text,
      JsonValue description,
      List<Diagnostic> diagnostics) {
    MetadataReader reader = new MetadataReader(location, text);
    Optional<PolicyMetadata> metadata = reader.metadata(description);
    diagnostics.addAll(reader.problems);
    return reader.problems.isEmpty()
        ? metadata.map(known -> new JavaScriptPolicy(known, location))
        : Optional.empty();
  }

  private Optional<PolicyMetadata> metadata(JsonValue description) {
    if (!(description instanceof JsonValue.ObjectValue object)
        || !(object.get("plain") instanceof JsonValue.ObjectValue members)
        || !(object.get("functions") instanceof JsonValue.ArrayValue functions)) {
      problem(
          Optional.empty(),
          "the default export is not an object",
          "Write: export default { id: \"" + PolicyFiles.id(location.path()) + "\", … };");
      return Optional.empty();
    }
    MemberReader plain = new MemberReader(members.members(), this::problem);
    List<String> functionNames = MemberReader.texts(functions).orElse(List.of());
    refuseUnknown(members.members().keySet(), functionNames);
    CheckKind check = check(functionNames);
    String id = id(plain.text("id"));
    List<String> types = types(check, plain.list("resources"));
    return Optional.of(
        new PolicyMetadata(
            id,
            title(plain.text("title")),
            severity(plain.text("severity")),
            plain.text("description"),
            plain.text("remediation"),
            plain.optional("provider").orElseGet(() -> provider(id)),
            plain.optional("service").or(() -> PolicyFiles.service(location.path())).orElse(""),
            check,
            types,
            sets(plain.find("sets").isPresent() ? plain.list("sets") : List.of("recommended")),
            plain.list("tags"),
            plain.list("aliases"),
            plain.optional("deprecated"),
            plain
                .find("parameters")
                .map(new ParameterReader(this::problem)::read)
                .orElseGet(Collections::emptySortedMap),
            plain.lists("equivalents"),
            plain.lists("frameworks"),
            plain.list("references"),
            plain.optional("since"),
            docs()));
  }

  private void refuseUnknown(Collection<String> names, List<String> functions) {
    List<String> known = new ArrayList<>(MEMBERS);
    known.addAll(CHECKS.keySet());
    List<String> given = new ArrayList<>(names);
    given.addAll(functions);
    for (String name : given) {
      boolean right = CHECKS.containsKey(name) ? functions.contains(name) : MEMBERS.contains(name);
      if (!right) {
        String hint =
            known.contains(name)
                ? "`" + name + "` is " + (CHECKS.containsKey(name) ? "a function." : "plain data.")
                : Suggestion.closest(name, known)
                    .map(near -> "Did you mean `" + near + "`?")
                    .orElse("There are: " + String.join(", ", known) + ".");
        problem(Optional.of(name), "a policy has no member `" + name + "`", hint);
      }
    }
  }

  private CheckKind check(List<String> functions) {
    List<String> found = new ArrayList<>(functions);
    found.retainAll(CHECKS.keySet());
    Collections.sort(found);
    if (found.equals(List.of("checkFleet", "collect"))) {
      return CheckKind.FLEET;
    }
    if (found.size() != 1 || CHECKS.get(found.get(0)) == CheckKind.FLEET) {
      String what =
          found.isEmpty()
              ? "the policy has no check"
              : "the checks do not go together: " + String.join(", ", found);
      problem(
          found.stream().findFirst(),
          what,
          "A policy has one of: checkResource, checkConfiguration, checkChange, or collect and"
              + " checkFleet.");
      return CheckKind.CONFIGURATION;
    }
    return Objects.requireNonNull(CHECKS.get(found.get(0)));
  }

  private String id(String id) {
    String expected = PolicyFiles.id(location.path());
    if (id.isEmpty()) {
      problem(Optional.empty(), "the policy has no id", "Write: id: \"" + expected + "\",");
    } else if (!id.equals(expected)) {
      problem(
          Optional.of("id"),
          "the id \"" + id + "\" is not the file's name",
          "Name the file "
              + id
              + PolicyFiles.ending(location.path())
              + ", or write: id: \""
              + expected
              + "\",");
    } else if (!ID.matcher(id).matches()) {
      problem(
          Optional.of("id"),
          "the id \"" + id + "\" is not in kebab-case",
          "Use small letters and digits with single hyphens between them.");
    }
    return id;
  }

  private String title(String title) {
    if (title.isEmpty()) {
      problem(
          Optional.empty(),
          "the policy has no title",
          "Write the desired state as a sentence: title: \"Buckets are encrypted\",");
    } else if (title.endsWith(".")) {
      problem(Optional.of("title"), "the title ends with a period", "Leave the period away.");
    }
    return title;
  }

  private PolicySeverity severity(String severity) {
    Optional<PolicySeverity> known = PolicySeverity.find(severity);
    if (known.isPresent()) {
      return known.get();
    }
    problem(
        Optional.of("severity"),
        severity.isEmpty()
            ? "the policy has no severity"
            : "there is no severity \"" + severity + "\"",
        "It is one of: critical, high, medium, low, info.");
    return PolicySeverity.INFO;
  }

  private List<String> types(CheckKind check, List<String> types) {
    boolean needed = check == CheckKind.RESOURCE || check == CheckKind.CHANGE;
    if (needed && types.isEmpty()) {
      problem(
          Optional.of("resources"),
          "the policy does not say which resource types it is about",
          "Write: resources: [\"aws_lb\"], or [\"*\"] for every type.");
    }
    return types;
  }

  private static List<String> sets(List<String> written) {
    List<String> sets = new ArrayList<>(written);
    if (!sets.contains("all")) {
      sets.add("all");
    }
    return sets;
  }

  private static String provider(String id) {
    String first = id.split("-", -1)[0].toLowerCase(Locale.ROOT);
    return switch (first) {
      case "aws", "google", "azurerm" -> first;
      case "gcp" -> "google";
      case "azure" -> "azurerm";
      default -> "any";
    };
  }

  private String docs() {
    String page = PolicyFiles.beside(location.path(), PolicyFiles.PAGE);
    return location.pack().read(page).isPresent() ? page : "";
  }

  private void problem(Optional<String> member, String detail, String hint) {
    problems.add(
        Diagnostic.error(
                "policy-invalid",
                "Invalid policy",
                location.display() + ": " + detail + ".",
                member.map(text::member).orElseGet(text::export))
            .withHint(hint));
  }
}
