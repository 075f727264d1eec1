package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.ExpressionWalk;
import dev.monban.engine.hcl.ForDirective;
import dev.monban.engine.hcl.ForObject;
import dev.monban.engine.hcl.ForTuple;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.ObjectItem;
import dev.monban.engine.hcl.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what an expression refers to outside itself, in the order of the text. */
public final class References extends ExpressionWalk {
  private final List<Reference> found = new ArrayList<>();
  private final List<String> bound = new ArrayList<>();

  private References() {}

  /**
   * Each reference in {@code expression}, whether its value would be asked for or not; names that
   * the expression itself binds are left out. The steps end before the first index that is not
   * written out.
   */
  public static List<Reference> in(Expression expression) {
    References references = new References();
    references.walk(expression);
    return Collections.unmodifiableList(references.found);
  }

  /** The same of each of {@code expressions}, in their order. */
  static List<Reference> in(Collection<Expression> expressions) {
    References references = new References();
    expressions.forEach(references::walk);
    return Collections.unmodifiableList(references.found);
  }

  @Override
  public @Nullable Void visitVariable(Variable expression) {
    add(Traversal.of(expression));
    return null;
  }

  @Override
  public @Nullable Void visitAttributeAccess(AttributeAccess expression) {
    visitTraversal(Traversal.of(expression));
    return null;
  }

  @Override
  public @Nullable Void visitIndexAccess(IndexAccess expression) {
    visitTraversal(Traversal.of(expression));
    return null;
  }

  private void visitTraversal(Traversal traversal) {
    if (!(traversal.source() instanceof Variable)) {
      walk(traversal.source());
    }
    add(traversal);
    traversal.keys().forEach(this::walk);
  }

  private void add(Traversal traversal) {
    if (traversal.source() instanceof Variable root && !bound.contains(root.name())) {
      found.add(traversal.literalReference(root));
    }
  }

  @Override
  protected void walk(ForDirective directive) {
    walk(directive.collection());
    walkBound(directive.keyName(), directive.valueName(), () -> walk(directive.body()));
  }

  @Override
  public @Nullable Void visitForTuple(ForTuple expression) {
    walk(expression.collection());
    walkBound(
        expression.keyName(),
        expression.valueName(),
        () -> {
          walk(expression.result());
          expression.condition().ifPresent(this::walk);
        });
    return null;
  }

  @Override
  public @Nullable Void visitForObject(ForObject expression) {
    walk(expression.collection());
    walkBound(
        expression.keyName(),
        expression.valueName(),
        () -> {
          walk(expression.resultKey());
          walk(expression.resultValue());
          expression.condition().ifPresent(this::walk);
        });
    return null;
  }

  private void walkBound(Optional<String> keyName, String valueName, Runnable inside) {
    int outer = bound.size();
    keyName.ifPresent(bound::add);
    bound.add(valueName);
    inside.run();
    bound.subList(outer, bound.size()).clear();
  }

  /** A key that looks like a name is a text. */
  @Override
  public @Nullable Void visitObjectConstructor(ObjectConstructor expression) {
    for (ObjectItem item : expression.items()) {
      if (!(item.key() instanceof Variable)) {
        walk(item.key());
      }
      walk(item.value());
    }
    return null;
  }
}
