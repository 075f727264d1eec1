package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a name and the accesses behind it.
 *
 * <p>The scope takes as many accesses as belong together, so that {@code aws_lb.this["a"].arn} asks
 * for one attribute and not for all of all instances; the rest is done value by value.
 */
final class TraversalEvaluation {
  private final Evaluation evaluation;
  private final Access access;
  private final Traversal traversal;
  private final List<@Nullable Value> keys = new ArrayList<>();

  TraversalEvaluation(Evaluation evaluation, Traversal traversal) {
    this.evaluation = evaluation;
    this.access = new Access(evaluation);
    this.traversal = traversal;
  }

  Value value() {
    if (!(traversal.source() instanceof Variable root)) {
      return follow(evaluation.evaluate(traversal.source()), 0);
    }
    Value bound = evaluation.bound(root.name());
    return bound == null ? resolve(root) : follow(bound, 0);
  }

  private Value resolve(Variable root) {
    List<Reference.Step> steps = new ArrayList<>();
    SourceRange range = root.range();
    for (Expression next : traversal.accesses()) {
      Reference.Step step = step(next);
      if (step == null) {
        break;
      }
      steps.add(step);
      range = next.range();
    }
    Scope.Resolution resolution =
        evaluation.scope().resolve(new Reference(range, root.name(), root.range(), steps));
    return follow(resolution.value().mark(decisions(resolution.steps())), resolution.steps());
  }

  private Reference.@Nullable Step step(Expression next) {
    if (next instanceof AttributeAccess attribute) {
      keys.add(null);
      return Traversal.attributeStep(attribute);
    }
    Value key = evaluation.evaluate(((IndexAccess) next).key());
    keys.add(key);
    return key instanceof StringValue || key instanceof NumberValue
        ? new Reference.Index(Traversal.stepRange(next), key)
        : null;
  }

  private Marks decisions(int steps) {
    Marks marks = Marks.NONE;
    for (int i = 0; i < steps; i++) {
      Value key = keys.get(i);
      if (key != null) {
        marks = marks.union(key.marks().ofDecision());
      }
    }
    return marks;
  }

  private Value follow(Value from, int taken) {
    Value value = from;
    for (int i = taken; i < traversal.accesses().size(); i++) {
      Expression next = traversal.accesses().get(i);
      SourceRange range = Traversal.stepRange(next);
      if (next instanceof AttributeAccess attribute) {
        value =
            Traversal.attributeStep(attribute) instanceof Reference.Index index
                ? access.index(value, index.key(), range)
                : access.attribute(value, attribute.name(), range);
      } else {
        value = access.index(value, key(i, (IndexAccess) next), range);
      }
    }
    return value;
  }

  private Value key(int access, IndexAccess index) {
    Value evaluated = access < keys.size() ? keys.get(access) : null;
    return evaluated == null ? evaluation.evaluate(index.key()) : evaluated;
  }
}
