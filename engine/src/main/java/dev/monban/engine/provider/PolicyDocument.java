package dev.monban.engine.provider;

import dev.monban.engine.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An IAM policy while it is put together. */
record PolicyDocument(String version, String id, List<PolicyStatement> statements) {

  /** Nothing yet. */
  static final PolicyDocument EMPTY = new PolicyDocument("", "", List.of());

  /**
   * This with {@code other} on top: a statement replaces the one with the same sid, all others are
   * added.
   */
  PolicyDocument merge(PolicyDocument other) {
    List<PolicyStatement> merged = new ArrayList<>(statements);
    for (PolicyStatement statement : other.statements) {
      int same = statement.sid().isEmpty() ? -1 : indexOf(merged, statement.sid());
      if (same < 0) {
        merged.add(statement);
      } else {
        merged.set(same, statement);
      }
    }
    return new PolicyDocument(
        other.version.compareTo(version) > 0 ? other.version : version,
        other.id.isEmpty() ? id : other.id,
        merged);
  }

  /** Whether two statements have the same sid, which the provider refuses. */
  boolean repeatsSid() {
    return statements.stream()
            .map(PolicyStatement::sid)
            .filter(sid -> !sid.isEmpty())
            .distinct()
            .count()
        < statements.stream().filter(statement -> !statement.sid().isEmpty()).count();
  }

  /** As the provider writes it. */
  JsonValue toJson() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (!version.isEmpty()) {
      members.put("Version", new JsonValue.StringValue(version));
    }
    if (!id.isEmpty()) {
      members.put("Id", new JsonValue.StringValue(id));
    }
    if (!statements.isEmpty()) {
      members.put(
          "Statement",
          new JsonValue.ArrayValue(statements.stream().map(PolicyStatement::toJson).toList()));
    }
    return new JsonValue.ObjectValue(members);
  }

  private static int indexOf(List<PolicyStatement> statements, String sid) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).sid().equals(sid)) {
        return i;
      }
    }
    return -1;
  }
}
