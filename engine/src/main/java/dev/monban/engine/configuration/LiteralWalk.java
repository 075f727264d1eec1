package dev.monban.engine.configuration;

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
import dev.monban.engine.hcl.TemplateText;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.hcl.UnaryOperation;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.resource.LiteralText;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Visits the texts in an expression; an object's keys lead to the path of what stands under them.
 */
final class LiteralWalk implements Expression.Visitor<@Nullable Void> {
  private final Consumer<LiteralText> found;
  private final String path;

  LiteralWalk(Consumer<LiteralText> found, String path) {
    this.found = found;
    this.path = path;
  }

  @Override
  public @Nullable Void visitTemplate(Template expression) {
    return parts(expression.parts());
  }

  private @Nullable Void parts(List<TemplatePart> parts) {
    for (TemplatePart part : parts) {
      if (part instanceof TemplateText text) {
        found.accept(new LiteralText(path, text.text(), text.range()));
      } else if (part instanceof Interpolation interpolation) {
        interpolation.expression().accept(this);
      } else if (part instanceof IfDirective directive) {
        directive.condition().accept(this);
        parts(directive.whenTrue());
        parts(directive.whenFalse());
      } else if (part instanceof ForDirective directive) {
        directive.collection().accept(this);
        parts(directive.body());
      }
    }
    return null;
  }

  private @Nullable Void all(Expression... expressions) {
    for (Expression expression : expressions) {
      expression.accept(this);
    }
    return null;
  }

  @Override
  public @Nullable Void visitObjectConstructor(ObjectConstructor expression) {
    for (ObjectItem item : expression.items()) {
      String key = item.literalKey().orElse("");
      if (item.literalKey().isEmpty()) {
        item.key().accept(this);
      }
      item.value()
          .accept(key.isEmpty() ? this : new LiteralWalk(found, LiteralTexts.join(path, key)));
    }
    return null;
  }

  @Override
  public @Nullable Void visitTupleConstructor(TupleConstructor expression) {
    expression.elements().forEach(element -> element.accept(this));
    return null;
  }

  @Override
  public @Nullable Void visitFunctionCall(FunctionCall expression) {
    expression.arguments().forEach(argument -> argument.accept(this));
    return null;
  }

  @Override
  public @Nullable Void visitForTuple(ForTuple expression) {
    all(expression.collection(), expression.result());
    expression.condition().ifPresent(this::all);
    return null;
  }

  @Override
  public @Nullable Void visitForObject(ForObject expression) {
    all(expression.collection(), expression.resultKey(), expression.resultValue());
    expression.condition().ifPresent(this::all);
    return null;
  }

  @Override
  public @Nullable Void visitConditional(Conditional expression) {
    return all(expression.condition(), expression.whenTrue(), expression.whenFalse());
  }

  @Override
  public @Nullable Void visitBinaryOperation(BinaryOperation expression) {
    return all(expression.left(), expression.right());
  }

  @Override
  public @Nullable Void visitUnaryOperation(UnaryOperation expression) {
    return all(expression.operand());
  }

  @Override
  public @Nullable Void visitParentheses(Parentheses expression) {
    return all(expression.inner());
  }

  @Override
  public @Nullable Void visitAttributeAccess(AttributeAccess expression) {
    return all(expression.source());
  }

  @Override
  public @Nullable Void visitIndexAccess(IndexAccess expression) {
    return all(expression.source(), expression.key());
  }

  @Override
  public @Nullable Void visitSplat(Splat expression) {
    return all(expression.source(), expression.each());
  }

  @Override
  public @Nullable Void visitSplatItem(SplatItem expression) {
    return null;
  }

  @Override
  public @Nullable Void visitVariable(Variable expression) {
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
