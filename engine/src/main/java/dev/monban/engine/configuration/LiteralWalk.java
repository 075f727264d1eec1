package dev.monban.engine.configuration;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.BinaryOperation;
import dev.monban.engine.hcl.Conditional;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.ExpressionWalk;
import dev.monban.engine.hcl.ForDirective;
import dev.monban.engine.hcl.ForObject;
import dev.monban.engine.hcl.ForTuple;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.hcl.IfDirective;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.Interpolation;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.ObjectItem;
import dev.monban.engine.hcl.Splat;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TemplatePart;
import dev.monban.engine.hcl.TemplateText;
import dev.monban.engine.hcl.UnaryOperation;
import dev.monban.engine.resource.LiteralText;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Visits the texts in an expression; an object's keys lead to the path of what stands under them.
 */
final class LiteralWalk extends ExpressionWalk {
  private final ModuleAddress module;
  private final String path;
  private final boolean whole;
  private final Consumer<LiteralText> found;

  private LiteralWalk(
      ModuleAddress module, String path, boolean whole, Consumer<LiteralText> found) {
    this.module = module;
    this.path = path;
    this.whole = whole;
    this.found = found;
  }

  /** Gives {@code found} the texts that the value at {@code path} is made of. */
  LiteralWalk(ModuleAddress module, String path, Consumer<LiteralText> found) {
    this(module, path, true, found);
  }

  /** Visits what the value depends on without becoming it. */
  private @Nullable Void aside(Expression... expressions) {
    LiteralWalk walk = whole ? new LiteralWalk(module, path, false, found) : this;
    for (Expression expression : expressions) {
      walk.walk(expression);
    }
    return null;
  }

  @Override
  public @Nullable Void visitTemplate(Template expression) {
    List<TemplatePart> parts = expression.parts();
    if (parts.size() == 1 && parts.get(0) instanceof TemplateText text) {
      add(text, whole);
    } else {
      walk(parts);
    }
    return null;
  }

  private void add(TemplateText text, boolean alone) {
    found.accept(new LiteralText(module, path, text.text(), alone, text.range()));
  }

  @Override
  protected void walk(List<TemplatePart> parts) {
    for (TemplatePart part : parts) {
      if (part instanceof TemplateText text) {
        add(text, false);
      } else if (part instanceof Interpolation interpolation) {
        aside(interpolation.expression());
      } else if (part instanceof IfDirective directive) {
        aside(directive.condition());
        walk(directive.whenTrue());
        walk(directive.whenFalse());
      } else if (part instanceof ForDirective directive) {
        aside(directive.collection());
        walk(directive.body());
      }
    }
  }

  @Override
  public @Nullable Void visitObjectConstructor(ObjectConstructor expression) {
    for (ObjectItem item : expression.items()) {
      String key = item.literalKey().orElse("");
      if (key.isEmpty()) {
        aside(item.key());
        walk(item.value());
      } else {
        new LiteralWalk(module, LiteralTexts.join(path, key), found).walk(item.value());
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitFunctionCall(FunctionCall expression) {
    expression.arguments().forEach(this::aside);
    return null;
  }

  @Override
  public @Nullable Void visitForTuple(ForTuple expression) {
    aside(expression.collection());
    walk(expression.result());
    expression.condition().ifPresent(this::aside);
    return null;
  }

  @Override
  public @Nullable Void visitForObject(ForObject expression) {
    aside(expression.collection(), expression.resultKey());
    walk(expression.resultValue());
    expression.condition().ifPresent(this::aside);
    return null;
  }

  @Override
  public @Nullable Void visitConditional(Conditional expression) {
    aside(expression.condition());
    walk(expression.whenTrue());
    walk(expression.whenFalse());
    return null;
  }

  @Override
  public @Nullable Void visitBinaryOperation(BinaryOperation expression) {
    return aside(expression.left(), expression.right());
  }

  @Override
  public @Nullable Void visitUnaryOperation(UnaryOperation expression) {
    return aside(expression.operand());
  }

  @Override
  public @Nullable Void visitAttributeAccess(AttributeAccess expression) {
    return aside(expression.source());
  }

  @Override
  public @Nullable Void visitIndexAccess(IndexAccess expression) {
    return aside(expression.source(), expression.key());
  }

  @Override
  public @Nullable Void visitSplat(Splat expression) {
    return aside(expression.source(), expression.each());
  }
}
