package dev.monban.engine.provider;

import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an IAM policy from JSON, as far as the provider does: members it does not know are lost.
 */
final class PolicyDocumentReader {
  static final List<String> LISTS = List.of("Action", "NotAction", "Resource", "NotResource");

  private PolicyDocumentReader() {}

  /** Empty if {@code json} is no policy that the provider accepts. */
  static Optional<PolicyDocument> read(String json) {
    try {
      return JsonValue.parse(json) instanceof JsonValue.ObjectValue object
          ? document(object)
          : Optional.empty();
    } catch (JsonSyntaxException syntax) {
      return Optional.empty();
    }
  }

  private static Optional<PolicyDocument> document(JsonValue.ObjectValue object) {
    List<PolicyStatement> statements = new ArrayList<>();
    JsonValue written = object.get("Statement");
    if (written instanceof JsonValue.ArrayValue array) {
      for (JsonValue element : array.elements()) {
        if (!(element instanceof JsonValue.ObjectValue statement)) {
          return Optional.empty();
        }
        statements.add(statement(statement));
      }
    } else if (written != null && !written.equals(JsonValue.NULL)) {
      return Optional.empty();
    }
    return Optional.of(
        new PolicyDocument(text(object.get("Version")), text(object.get("Id")), statements));
  }

  private static PolicyStatement statement(JsonValue.ObjectValue object) {
    Map<String, JsonValue> lists = new LinkedHashMap<>();
    for (String name : LISTS) {
      JsonValue list = object.get(name);
      if (list != null && !list.equals(JsonValue.NULL)) {
        lists.put(name, list);
      }
    }
    return new PolicyStatement(
        text(object.get("Sid")),
        text(object.get("Effect")),
        lists,
        principals(object.get("Principal")),
        principals(object.get("NotPrincipal")),
        conditions(object.get("Condition")));
  }

  private static List<PolicyStatement.Principal> principals(@Nullable JsonValue value) {
    List<PolicyStatement.Principal> principals = new ArrayList<>();
    if (value instanceof JsonValue.StringValue everybody) {
      principals.add(new PolicyStatement.Principal("*", everybody));
    } else if (value instanceof JsonValue.ObjectValue object) {
      object
          .members()
          .forEach(
              (type, identifiers) ->
                  principals.add(new PolicyStatement.Principal(type, identifiers)));
    }
    return principals;
  }

  private static List<PolicyStatement.Condition> conditions(@Nullable JsonValue value) {
    List<PolicyStatement.Condition> conditions = new ArrayList<>();
    if (value instanceof JsonValue.ObjectValue tests) {
      tests
          .members()
          .forEach(
              (test, variables) -> {
                if (variables instanceof JsonValue.ObjectValue object) {
                  object
                      .members()
                      .forEach(
                          (variable, values) ->
                              conditions.add(
                                  new PolicyStatement.Condition(
                                      test, variable, collapsed(values))));
                }
              });
    }
    return conditions;
  }

  /** An array of one is written as that one. */
  static JsonValue collapsed(JsonValue values) {
    return values instanceof JsonValue.ArrayValue array && array.elements().size() == 1
        ? array.elements().get(0)
        : values;
  }

  private static String text(@Nullable JsonValue value) {
    return value instanceof JsonValue.StringValue string ? string.text() : "";
  }
}
