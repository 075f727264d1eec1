package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.ForObject;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code {for value in collection : key => result if condition}}, and its grouping form. */
final class ForObjectEvaluation {
  private static final String INVALID_KEY = "Invalid object key";

  private final ForObject expression;
  private final Loop loop;
  private final Map<String, Value> attributes = new LinkedHashMap<>();
  private final Map<String, List<Value>> groups = new LinkedHashMap<>();

  ForObjectEvaluation(Evaluation evaluation, ForObject expression) {
    this.expression = expression;
    this.loop =
        new Loop(
            evaluation,
            expression.range(),
            expression.keyName(),
            expression.valueName(),
            expression.collection(),
            expression.condition());
  }

  Value value() {
    loop.run(this::add);
    groups.forEach((key, values) -> attributes.put(key, Value.tuple(values)));
    return loop.close(Value.object(attributes));
  }

  private void add(Evaluation inside) {
    Value key = key(inside);
    Value value = inside.evaluate(expression.resultValue());
    loop.mark(key.marks());
    if (!(key instanceof StringValue name)) {
      loop.leaveOpen(key);
    } else if (expression.grouping()) {
      groups.computeIfAbsent(name.value(), none -> new ArrayList<>()).add(value);
    } else if (attributes.putIfAbsent(name.value(), value) != null) {
      loop.leaveOpen(
          inside.fail(
              Type.DYNAMIC,
              expression.resultKey().range(),
              "Duplicate object key",
              "Two different items produced the key \""
                  + name.value()
                  + "\" in this 'for' expression. If duplicates are expected, use the ellipsis (...) after the value"
                  + " expression to enable grouping by key."));
    }
  }

  private Value key(Evaluation inside) {
    SourceRange range = expression.resultKey().range();
    Value key = inside.evaluate(expression.resultKey());
    if (key.isNull()) {
      return inside.fail(
          Type.STRING,
          range,
          INVALID_KEY,
          "Key expression in 'for' expression must not produce a null value.");
    }
    if (!key.isKnown()) {
      // Terraform does not look at the type of a key that is yet to come.
      return key;
    }
    return inside.convert(
        key,
        Type.STRING,
        error ->
            inside.fail(
                Type.STRING,
                range,
                INVALID_KEY,
                "The key expression produced an invalid result: " + error + "."));
  }
}
