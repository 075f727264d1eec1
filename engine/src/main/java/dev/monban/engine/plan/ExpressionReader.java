package dev.monban.engine.plan;

import dev.monban.engine.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the {@code expressions} of a plan's configuration, equal references as one object. */
final class ExpressionReader {
  private final Map<String, Reference> known = new HashMap<>();

  /** The arguments and nested blocks of a body. */
  Map<String, WrittenExpression> body(@Nullable JsonValue expressions) {
    Map<String, JsonValue> members = Members.of(expressions).all();
    if (members.isEmpty()) {
      return WrittenExpression.none();
    }
    Map<String, WrittenExpression> body = new LinkedHashMap<>();
    members.forEach((name, value) -> body.put(name, expression(value)));
    return Collections.unmodifiableMap(body);
  }

  /** One argument, or all nested blocks of one name. */
  WrittenExpression expression(JsonValue value) {
    if (value instanceof JsonValue.ArrayValue array) {
      List<Map<String, WrittenExpression>> blocks = new ArrayList<>();
      array.elements().forEach(block -> blocks.add(body(block)));
      return new WrittenExpression.Blocks(Collections.unmodifiableList(blocks));
    }
    Members members = Members.of(value);
    if (members.has("references")) {
      List<Reference> references = new ArrayList<>();
      for (String text : Reference.outermost(members.texts("references"))) {
        references.add(known.computeIfAbsent(text, Reference::parse));
      }
      return new WrittenExpression.Computed(Collections.unmodifiableList(references));
    }
    if (members.has("constant_value")) {
      return WrittenExpression.CONSTANT;
    }
    return members.all().isEmpty()
        ? new WrittenExpression.Computed(List.of())
        : new WrittenExpression.Blocks(List.of(body(value)));
  }
}
