package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.BooleanLiteral;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.JsonDuplicates;
import dev.monban.engine.hcl.NullLiteral;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.ObjectItem;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code { key = value }}. */
final class ObjectEvaluation {
  private final Evaluation evaluation;
  private final ObjectConstructor expression;
  private final Map<String, Value> attributes = new LinkedHashMap<>();
  private final Map<String, SourceRange> names = new LinkedHashMap<>();
  private final List<Value> unknownKeys = new ArrayList<>();
  private Marks keyMarks = Marks.NONE;

  ObjectEvaluation(Evaluation evaluation, ObjectConstructor expression) {
    this.evaluation = evaluation;
    this.expression = expression;
  }

  Value value() {
    for (ObjectItem item : expression.items()) {
      String name = key(item.key());
      Value value = evaluation.evaluate(item.value());
      if (name != null) {
        attributes.put(name, isRepeated(name, item) ? repeated(name, item.key()) : value);
      }
    }
    return unknownKeys.isEmpty()
        ? evaluation.within(Value.object(attributes), expression.range()).mark(keyMarks)
        : Unknowns.of(Type.DYNAMIC, unknownKeys, attributes.values());
  }

  /** In JSON no name may come twice; in HCL's own syntax the last one counts. */
  private boolean isRepeated(String name, ObjectItem item) {
    return JsonDuplicates.isProperty(item) && names.putIfAbsent(name, item.key().range()) != null;
  }

  private Value repeated(String name, Expression key) {
    return evaluation.fail(
        Type.DYNAMIC,
        key.range(),
        "Duplicate object attribute",
        "An attribute named \"" + name + "\" was already defined at " + names.get(name) + ".");
  }

  private @Nullable String key(Expression key) {
    if (key instanceof Variable word) {
      return word.name();
    }
    if (key instanceof BooleanLiteral word) {
      return String.valueOf(word.value());
    }
    if (key instanceof NullLiteral) {
      return "null";
    }
    int errors = evaluation.findings().errors();
    Value name = keyValue(key);
    keyMarks = keyMarks.union(name.marks());
    if (name instanceof StringValue text && evaluation.findings().errors() == errors) {
      return text.value();
    }
    unknownKeys.add(name);
    return null;
  }

  private Value keyValue(Expression key) {
    if (isReference(key)) {
      return evaluation.fail(
          Type.STRING,
          key.range(),
          "Ambiguous attribute key",
          "If this expression is intended to be a reference, wrap it in parentheses. If it's instead intended as a"
              + " literal name containing periods, wrap it in quotes to create a string literal.");
    }
    Value value = evaluation.evaluate(key);
    if (value.isNull()) {
      return evaluation.fail(
          Type.STRING, key.range(), "Null value as key", "Can't use a null value as a key.");
    }
    return evaluation.convert(
        value,
        Type.STRING,
        error ->
            evaluation.fail(
                Type.STRING,
                key.range(),
                "Incorrect key type",
                "Can't use this value as a key: " + error + "."));
  }

  private static boolean isReference(Expression key) {
    return (key instanceof AttributeAccess || key instanceof IndexAccess)
        && Traversal.of(key).source() instanceof Variable;
  }
}
