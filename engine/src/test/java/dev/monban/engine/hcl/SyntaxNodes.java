package dev.monban.engine.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands directly inside a node, in the order of the text. */
final class SyntaxNodes {

  private SyntaxNodes() {}

  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    if (node instanceof Body body) {
      children.addAll(body.items());
    } else if (node instanceof Attribute attribute) {
      children.add(attribute.expression());
    } else if (node instanceof Block block) {
      children.addAll(block.labels());
      children.add(block.body());
    } else if (node instanceof ObjectItem item) {
      children.add(item.key());
      children.add(item.value());
    } else if (node instanceof Interpolation interpolation) {
      children.add(interpolation.expression());
    } else if (node instanceof IfDirective directive) {
      children.add(directive.condition());
      children.addAll(directive.whenTrue());
      children.addAll(directive.whenFalse());
    } else if (node instanceof ForDirective directive) {
      children.add(directive.collection());
      children.addAll(directive.body());
    } else if (node instanceof Expression expression) {
      children.addAll(expression.accept(new Parts()));
    }
    return children;
  }

  /** The number of levels of the tree under {@code node}, found without recursion. */
  static int depth(Node node) {
    int depth = 0;
    List<Node> level = List.of(node);
    while (!level.isEmpty()) {
      depth++;
      List<Node> next = new ArrayList<>();
      level.forEach(inner -> next.addAll(children(inner)));
      level = next;
    }
    return depth;
  }

  private static final class Parts implements Expression.Visitor<List<? extends Node>> {
    @Override
    public List<Node> visitNumberLiteral(NumberLiteral expression) {
      return List.of();
    }

    @Override
    public List<Node> visitBooleanLiteral(BooleanLiteral expression) {
      return List.of();
    }

    @Override
    public List<Node> visitNullLiteral(NullLiteral expression) {
      return List.of();
    }

    @Override
    public List<TemplatePart> visitTemplate(Template expression) {
      return expression.parts();
    }

    @Override
    public List<Node> visitVariable(Variable expression) {
      return List.of();
    }

    @Override
    public List<Node> visitAttributeAccess(AttributeAccess expression) {
      return List.of(expression.source());
    }

    @Override
    public List<Node> visitIndexAccess(IndexAccess expression) {
      return List.of(expression.source(), expression.key());
    }

    @Override
    public List<Node> visitSplat(Splat expression) {
      return List.of(expression.source(), expression.each());
    }

    @Override
    public List<Node> visitSplatItem(SplatItem expression) {
      return List.of();
    }

    @Override
    public List<Expression> visitFunctionCall(FunctionCall expression) {
      return expression.arguments();
    }

    @Override
    public List<Node> visitConditional(Conditional expression) {
      return List.of(expression.condition(), expression.whenTrue(), expression.whenFalse());
    }

    @Override
    public List<Node> visitBinaryOperation(BinaryOperation expression) {
      return List.of(expression.left(), expression.right());
    }

    @Override
    public List<Node> visitUnaryOperation(UnaryOperation expression) {
      return List.of(expression.operand());
    }

    @Override
    public List<Expression> visitTupleConstructor(TupleConstructor expression) {
      return expression.elements();
    }

    @Override
    public List<ObjectItem> visitObjectConstructor(ObjectConstructor expression) {
      return expression.items();
    }

    @Override
    public List<Node> visitForTuple(ForTuple expression) {
      return with(expression.condition(), expression.collection(), expression.result());
    }

    @Override
    public List<Node> visitForObject(ForObject expression) {
      return with(
          expression.condition(),
          expression.collection(),
          expression.resultKey(),
          expression.resultValue());
    }

    @Override
    public List<Node> visitParentheses(Parentheses expression) {
      return List.of(expression.inner());
    }

    @Override
    public List<Node> visitInvalidExpression(InvalidExpression expression) {
      return List.of();
    }

    private static List<Node> with(Optional<Expression> condition, Node... nodes) {
      List<Node> all = new ArrayList<>(List.of(nodes));
      condition.ifPresent(all::add);
      return all;
    }
  }
}
