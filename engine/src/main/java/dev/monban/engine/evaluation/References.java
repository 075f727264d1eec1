package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.BinaryOperation;
import dev.monban.engine.hcl.BooleanLiteral;
import dev.monban.engine.hcl.Conditional;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.ForDirective;
import dev.monban.engine.hcl.ForObject;
import dev.monban.engine.hcl.ForTuple;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.hcl.IfDirective;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.Interpolation;
import dev.monban.engine.hcl.InvalidExpression;
import dev.monban.engine.hcl.NullLiteral;
import dev.monban.engine.hcl.NumberLiteral;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.ObjectItem;
import dev.monban.engine.hcl.Parentheses;
import dev.monban.engine.hcl.Splat;
import dev.monban.engine.hcl.SplatItem;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TemplatePart;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.hcl.UnaryOperation;
import dev.monban.engine.hcl.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what an expression refers to outside itself, in the order of the text. */
public final class References implements Expression.Visitor<@Nullable Void> {
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
    expression.accept(references);
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
      traversal.source().accept(this);
    }
    add(traversal);
    traversal.keys().forEach(key -> key.accept(this));
  }

  private void add(Traversal traversal) {
    if (traversal.source() instanceof Variable root && !bound.contains(root.name())) {
      found.add(traversal.literalReference(root));
    }
  }

  @Override
  public @Nullable Void visitTemplate(Template expression) {
    visitParts(expression.parts());
    return null;
  }

  private void visitParts(List<TemplatePart> parts) {
    for (TemplatePart part : parts) {
      if (part instanceof Interpolation interpolation) {
        interpolation.expression().accept(this);
      } else if (part instanceof IfDirective directive) {
        directive.condition().accept(this);
        visitParts(directive.whenTrue());
        visitParts(directive.whenFalse());
      } else if (part instanceof ForDirective directive) {
        directive.collection().accept(this);
        visitBound(directive.keyName(), directive.valueName(), () -> visitParts(directive.body()));
      }
    }
  }

  @Override
  public @Nullable Void visitForTuple(ForTuple expression) {
    expression.collection().accept(this);
    visitBound(
        expression.keyName(),
        expression.valueName(),
        () -> {
          expression.result().accept(this);
          expression.condition().ifPresent(condition -> condition.accept(this));
        });
    return null;
  }

  @Override
  public @Nullable Void visitForObject(ForObject expression) {
    expression.collection().accept(this);
    visitBound(
        expression.keyName(),
        expression.valueName(),
        () -> {
          expression.resultKey().accept(this);
          expression.resultValue().accept(this);
          expression.condition().ifPresent(condition -> condition.accept(this));
        });
    return null;
  }

  private void visitBound(Optional<String> keyName, String valueName, Runnable inside) {
    int outer = bound.size();
    keyName.ifPresent(bound::add);
    bound.add(valueName);
    inside.run();
    bound.subList(outer, bound.size()).clear();
  }

  @Override
  public @Nullable Void visitObjectConstructor(ObjectConstructor expression) {
    for (ObjectItem item : expression.items()) {
      if (!(item.key() instanceof Variable)) {
        item.key().accept(this);
      }
      item.value().accept(this);
    }
    return null;
  }

  @Override
  public @Nullable Void visitSplat(Splat expression) {
    expression.source().accept(this);
    expression.each().accept(this);
    return null;
  }

  @Override
  public @Nullable Void visitFunctionCall(FunctionCall expression) {
    expression.arguments().forEach(argument -> argument.accept(this));
    return null;
  }

  @Override
  public @Nullable Void visitConditional(Conditional expression) {
    expression.condition().accept(this);
    expression.whenTrue().accept(this);
    expression.whenFalse().accept(this);
    return null;
  }

  @Override
  public @Nullable Void visitBinaryOperation(BinaryOperation expression) {
    expression.left().accept(this);
    expression.right().accept(this);
    return null;
  }

  @Override
  public @Nullable Void visitUnaryOperation(UnaryOperation expression) {
    expression.operand().accept(this);
    return null;
  }

  @Override
  public @Nullable Void visitTupleConstructor(TupleConstructor expression) {
    expression.elements().forEach(element -> element.accept(this));
    return null;
  }

  @Override
  public @Nullable Void visitParentheses(Parentheses expression) {
    expression.inner().accept(this);
    return null;
  }

  @Override
  public @Nullable Void visitNumberLiteral(NumberLiteral expression) {
    return null;
  }

  @Override
  public @Nullable Void visitBooleanLiteral(BooleanLiteral expression) {
    return null;
  }

  @Override
  public @Nullable Void visitNullLiteral(NullLiteral expression) {
    return null;
  }

  @Override
  public @Nullable Void visitSplatItem(SplatItem expression) {
    return null;
  }

  @Override
  public @Nullable Void visitInvalidExpression(InvalidExpression expression) {
    return null;
  }
}
