package dev.monban.engine.javascript;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.settings.Setting;
import dev.monban.engine.settings.SettingsReader;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads the manifest of a pack; what cannot be read is an error at its place. */
final class ManifestReader {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<PackManifest.SetMember> members = new ArrayList<>();
  private final List<PackManifest.PolicyOverride> overrides = new ArrayList<>();
  private Optional<PackManifest.Name> name = Optional.empty();

  private ManifestReader() {}

  /** What {@code file} says; what is wrong in it is left out. */
  static Diagnosed<PackManifest> read(SourceFile file) {
    ManifestReader reader = new ManifestReader();
    Diagnosed<Setting.Mapping> settings = SettingsReader.read(file);
    reader.diagnostics.addAll(settings.diagnostics());
    Map<String, BiConsumer<String, Setting>> keys = new LinkedHashMap<>();
    keys.put("name", (key, value) -> reader.name = reader.name(value));
    keys.put("sets", (key, value) -> reader.mapping(value, reader::set));
    keys.put("policies", (key, value) -> reader.mapping(value, reader::override));
    reader.members(settings.result(), keys);
    return new Diagnosed<>(
        new PackManifest(reader.name, reader.members, reader.overrides), reader.diagnostics);
  }

  private void members(Setting.Mapping mapping, Map<String, BiConsumer<String, Setting>> keys) {
    mapping
        .members()
        .forEach(
            (key, member) ->
                Optional.ofNullable(keys.get(key))
                    .ifPresentOrElse(
                        reader -> reader.accept(key, member.value()),
                        () -> unknown(key, member.name(), keys.keySet())));
  }

  private void unknown(String key, SourceRange range, Set<String> known) {
    problem(
        "There is nothing called \"" + key + "\" here.",
        range,
        Suggestion.closest(key, known)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("There are: " + String.join(", ", known) + "."));
  }

  /** What stands under a key of a mapping. */
  private interface Reading {
    void read(PackManifest.Name key, Setting value);
  }

  private void mapping(Setting setting, Reading reading) {
    if (setting instanceof Setting.Mapping mapping) {
      mapping
          .members()
          .forEach(
              (key, member) ->
                  reading.read(new PackManifest.Name(key, member.name()), member.value()));
    } else if (!isNothing(setting)) {
      problem("Names are expected here, each as NAME: VALUE.", setting.range(), "Indent them.");
    }
  }

  private Optional<PackManifest.Name> name(Setting setting) {
    if (setting instanceof Setting.Scalar text && NAME.matcher(text.text()).matches()) {
      return Optional.of(new PackManifest.Name(text.text(), text.range()));
    }
    problem(
        "A name takes small letters and digits, in words with single hyphens between them.",
        setting.range(),
        "Write, for example, name: acme-policies.");
    return Optional.empty();
  }

  private void set(PackManifest.Name set, Setting policies) {
    if (set.text().equals("all")) {
      problem("The set \"all\" holds every policy.", set.range(), "Leave it out.");
    } else if (policies instanceof Setting.Sequence list) {
      for (Setting element : list.elements()) {
        name(element)
            .ifPresent(policy -> members.add(new PackManifest.SetMember(set.text(), policy)));
      }
    } else {
      problem(
          "The set \"" + set.text() + "\" is no list of policies.",
          policies.range(),
          "Write, for example, " + set.text() + ": [aws-ebs-encrypted].");
    }
  }

  private void override(PackManifest.Name policy, Setting setting) {
    if (!(setting instanceof Setting.Mapping mapping)) {
      problem(
          "What is changed of " + policy.text() + " is expected here.",
          setting.range(),
          "There are: severity, parameters.");
      return;
    }
    List<PolicySeverity> severity = new ArrayList<>();
    Map<String, PackManifest.Parameter> parameters = new LinkedHashMap<>();
    Map<String, BiConsumer<String, Setting>> keys = new LinkedHashMap<>();
    keys.put("severity", (key, value) -> severity(value).ifPresent(severity::add));
    keys.put(
        "parameters",
        (key, value) ->
            mapping(
                value,
                (parameter, given) ->
                    parameters.put(
                        parameter.text(),
                        new PackManifest.Parameter(SettingData.value(given), parameter.range()))));
    members(mapping, keys);
    overrides.add(
        new PackManifest.PolicyOverride(policy, severity.stream().findFirst(), parameters));
  }

  private Optional<PolicySeverity> severity(Setting setting) {
    String text = setting instanceof Setting.Scalar scalar ? scalar.text() : "";
    Optional<PolicySeverity> severity = PolicySeverity.find(text);
    if (severity.isEmpty()) {
      problem(
          "There is no severity \"" + text + "\".",
          setting.range(),
          "There are: critical, high, medium, low, info.");
    }
    return severity;
  }

  private static boolean isNothing(Setting setting) {
    return setting instanceof Setting.Scalar scalar && scalar.isNull();
  }

  private void problem(String sentence, SourceRange range, String hint) {
    diagnostics.add(
        Diagnostic.error("pack-invalid", "Invalid manifest of a pack", sentence, range)
            .withHint(hint));
  }
}
