package dev.monban.engine.hcl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an expression and all that is in it, in the order of the text; a walk of a kind
 * overrides what it stops at.
 */
public class ExpressionWalk implements Expression.Visitor<@Nullable Void> {

  /** Goes through {@code expression}. */
  public void walk(Expression expression) {
    expression.accept(this);
  }

  /** Goes through {@code parts}. */
  protected void walk(List<TemplatePart> parts) {
    for (TemplatePart part : parts) {
      if (part instanceof TemplateText text) {
        walk(text);
      } else if (part instanceof Interpolation interpolation) {
        walk(interpolation.expression());
      } else if (part instanceof IfDirective directive) {
        walk(directive.condition());
        walk(directive.whenTrue());
        walk(directive.whenFalse());
      } else if (part instanceof ForDirective directive) {
        walk(directive);
      }
    }
  }

  /** Passes by a text. */
  protected void walk(TemplateText text) {}

  /** Goes through a {@code for} directive. */
  protected void walk(ForDirective directive) {
    walk(directive.collection());
    walk(directive.body());
  }

  @Override
  public @Nullable Void visitTemplate(Template expression) {
    walk(expression.parts());
    return null;
  }

  @Override
  public @Nullable Void visitAttributeAccess(AttributeAccess expression) {
    walk(expression.source());
    return null;
  }

  @Override
  public @Nullable Void visitIndexAccess(IndexAccess expression) {
    walk(expression.source());
    walk(expression.key());
    return null;
  }

  @Override
  public @Nullable Void visitSplat(Splat expression) {
    walk(expression.source());
    walk(expression.each());
    return null;
  }

  @Override
  public @Nullable Void visitFunctionCall(FunctionCall expression) {
    expression.arguments().forEach(this::walk);
    return null;
  }

  @Override
  public @Nullable Void visitConditional(Conditional expression) {
    walk(expression.condition());
    walk(expression.whenTrue());
    walk(expression.whenFalse());
    return null;
  }

  @Override
  public @Nullable Void visitBinaryOperation(BinaryOperation expression) {
    walk(expression.left());
    walk(expression.right());
    return null;
  }

  @Override
  public @Nullable Void visitUnaryOperation(UnaryOperation expression) {
    walk(expression.operand());
    return null;
  }

  @Override
  public @Nullable Void visitTupleConstructor(TupleConstructor expression) {
    expression.elements().forEach(this::walk);
    return null;
  }

  @Override
  public @Nullable Void visitObjectConstructor(ObjectConstructor expression) {
    for (ObjectItem item : expression.items()) {
      walk(item.key());
      walk(item.value());
    }
    return null;
  }

  @Override
  public @Nullable Void visitForTuple(ForTuple expression) {
    walk(expression.collection());
    walk(expression.result());
    expression.condition().ifPresent(this::walk);
    return null;
  }

  @Override
  public @Nullable Void visitForObject(ForObject expression) {
    walk(expression.collection());
    walk(expression.resultKey());
    walk(expression.resultValue());
    expression.condition().ifPresent(this::walk);
    return null;
  }

  @Override
  public @Nullable Void visitParentheses(Parentheses expression) {
    walk(expression.inner());
    return null;
  }

  @Override
  public @Nullable Void visitVariable(Variable expression) {
    return null;
  }

  @Override
  public @Nullable Void visitSplatItem(SplatItem expression) {
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
  public @Nullable Void visitInvalidExpression(InvalidExpression expression) {
    return null;
  }
}
