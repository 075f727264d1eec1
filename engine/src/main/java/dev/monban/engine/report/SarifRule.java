package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicySeverity;
import java.util.List;

/** A policy as a SARIF rule. */
final class SarifRule {
  private SarifRule() {}

  static void write(JsonWriter json, PolicyMetadata policy) {
    json.startObject().name("id").value(policy.id());
    message(json, "shortDescription", policy.title());
    message(
        json,
        "fullDescription",
        policy.description().isEmpty() ? policy.title() + "." : policy.description());
    json.name("help").startObject();
    json.name("text").value(help(policy));
    json.name("markdown").value("**" + policy.title() + "**\n\n" + help(policy));
    json.endObject();
    if (policy.docs().startsWith("https://")) {
      json.name("helpUri").value(policy.docs());
    }
    json.name("defaultConfiguration")
        .startObject()
        .name("level")
        .value(level(policy.severity()))
        .endObject();
    json.name("properties").startObject();
    json.name("security-severity").value(score(policy.severity()));
    json.name("tags").startArray();
    json.value(policy.provider());
    json.value(policy.service());
    policy.tags().forEach(json::value);
    json.endArray().endObject().endObject();
  }

  /** SARIF's level of a severity. */
  static String level(PolicySeverity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "note";
    };
  }

  private static String score(PolicySeverity severity) {
    return switch (severity) {
      case CRITICAL -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "3.0";
      case INFO -> "0.5";
    };
  }

  private static String help(PolicyMetadata policy) {
    List<String> sentences =
        List.of(
            policy.description().isEmpty() ? policy.title() + "." : policy.description(),
            policy.remediation());
    return String.join("\n\n", sentences).strip();
  }

  private static void message(JsonWriter json, String name, String text) {
    json.name(name).startObject().name("text").value(text).endObject();
  }
}
