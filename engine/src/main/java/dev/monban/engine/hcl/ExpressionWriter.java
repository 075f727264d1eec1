package dev.monban.engine.hcl;

import dev.monban.engine.json.JsonWriter;
import java.util.List;

/** Writes an expression as an array: what it is, and its parts. */
final class ExpressionWriter implements Expression.Visitor<JsonWriter> {
  private final JsonWriter json;

  ExpressionWriter(JsonWriter json) {
    this.json = json;
  }

  private JsonWriter start(String kind) {
    return json.startArray().value(kind);
  }

  private void write(Expression expression) {
    expression.accept(this);
  }

  @Override
  public JsonWriter visitNumberLiteral(NumberLiteral expression) {
    return start("num").value(expression.range().text()).endArray();
  }

  @Override
  public JsonWriter visitBooleanLiteral(BooleanLiteral expression) {
    return start("bool").value(expression.value()).endArray();
  }

  @Override
  public JsonWriter visitNullLiteral(NullLiteral expression) {
    return start("null").endArray();
  }

  @Override
  public JsonWriter visitTemplate(Template expression) {
    return expression.literalText().map(this::text).orElseGet(() -> parts(expression.parts()));
  }

  private JsonWriter text(String text) {
    return start("str").value(text).endArray();
  }

  private JsonWriter parts(List<TemplatePart> parts) {
    start("tmpl");
    parts.forEach(this::part);
    return json.endArray();
  }

  private void part(TemplatePart part) {
    if (part instanceof TemplateText text) {
      text(text.text());
    } else if (part instanceof Interpolation interpolation) {
      start("interp");
      write(interpolation.expression());
      json.endArray();
    } else if (part instanceof IfDirective directive) {
      start("tif");
      write(directive.condition());
      branch(directive.whenTrue());
      branch(directive.whenFalse());
      json.endArray();
    } else if (part instanceof ForDirective directive) {
      start("tfor")
          .startArray()
          .value("for")
          .value(directive.keyName().orElse(""))
          .value(directive.valueName());
      write(directive.collection());
      json.nullValue();
      parts(directive.body());
      json.nullValue().value(false).endArray().endArray();
    }
  }

  private void branch(List<TemplatePart> parts) {
    if (parts.isEmpty()) {
      text("");
    } else if (parts.size() == 1 && parts.get(0) instanceof TemplateText text) {
      text(text.text());
    } else {
      parts(parts);
    }
  }

  @Override
  public JsonWriter visitVariable(Variable expression) {
    return start("var").value(expression.name()).endArray();
  }

  @Override
  public JsonWriter visitAttributeAccess(AttributeAccess expression) {
    return chain(expression);
  }

  @Override
  public JsonWriter visitIndexAccess(IndexAccess expression) {
    return chain(expression);
  }

  @Override
  public JsonWriter visitSplat(Splat expression) {
    return chain(expression);
  }

  @Override
  public JsonWriter visitSplatItem(SplatItem expression) {
    return json;
  }

  private JsonWriter chain(Expression expression) {
    start("chain");
    steps(expression);
    return json.endArray();
  }

  /** Writes the operand of a chain and then its steps, the first one first. */
  private void steps(Expression expression) {
    if (expression instanceof Parentheses parentheses) {
      steps(parentheses.inner());
    } else if (expression instanceof AttributeAccess access) {
      steps(access.source());
      if (Characters.isDigit(access.name().charAt(0))) {
        start("idx").startArray().value("num").value(access.name()).endArray().endArray();
      } else {
        start("get").value(access.name()).endArray();
      }
    } else if (expression instanceof IndexAccess access) {
      steps(access.source());
      start("idx");
      write(access.key());
      json.endArray();
    } else if (expression instanceof Splat splat) {
      steps(splat.source());
      start("splat").value(splat.full() ? "[*]" : ".*").endArray();
      steps(splat.each());
    } else {
      write(expression);
    }
  }

  @Override
  public JsonWriter visitFunctionCall(FunctionCall expression) {
    start("call").value(expression.name()).value(expression.expandFinal());
    expression.arguments().forEach(this::write);
    return json.endArray();
  }

  @Override
  public JsonWriter visitConditional(Conditional expression) {
    start("cond");
    write(expression.condition());
    write(expression.whenTrue());
    write(expression.whenFalse());
    return json.endArray();
  }

  @Override
  public JsonWriter visitBinaryOperation(BinaryOperation expression) {
    start("bin").value(expression.operator().symbol());
    write(expression.left());
    write(expression.right());
    return json.endArray();
  }

  @Override
  public JsonWriter visitUnaryOperation(UnaryOperation expression) {
    start("un").value(expression.operator().symbol());
    write(expression.operand());
    return json.endArray();
  }

  @Override
  public JsonWriter visitTupleConstructor(TupleConstructor expression) {
    start("tup");
    expression.elements().forEach(this::write);
    return json.endArray();
  }

  @Override
  public JsonWriter visitObjectConstructor(ObjectConstructor expression) {
    start("obj");
    for (ObjectItem item : expression.items()) {
      json.startArray();
      key(item.key());
      write(item.value());
      json.endArray();
    }
    return json.endArray();
  }

  private void key(Expression key) {
    if (key instanceof Variable name) {
      text(name.name());
    } else if (key instanceof Parentheses) {
      start("keyexpr");
      write(key);
      json.endArray();
    } else {
      write(key);
    }
  }

  @Override
  public JsonWriter visitForTuple(ForTuple expression) {
    start("for").value(expression.keyName().orElse("")).value(expression.valueName());
    write(expression.collection());
    json.nullValue();
    write(expression.result());
    expression.condition().ifPresentOrElse(this::write, json::nullValue);
    return json.value(false).endArray();
  }

  @Override
  public JsonWriter visitForObject(ForObject expression) {
    start("for").value(expression.keyName().orElse("")).value(expression.valueName());
    write(expression.collection());
    write(expression.resultKey());
    write(expression.resultValue());
    expression.condition().ifPresentOrElse(this::write, json::nullValue);
    return json.value(expression.grouping()).endArray();
  }

  @Override
  public JsonWriter visitParentheses(Parentheses expression) {
    write(expression.inner());
    return json;
  }

  @Override
  public JsonWriter visitInvalidExpression(InvalidExpression expression) {
    return start("invalid").endArray();
  }
}
