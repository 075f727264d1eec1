package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads expressions: conditionals, operators, and what stands between them. */
final class ExpressionParser {
  private final Parsing parsing;
  private final AccessParser accesses;
  private final CollectionParser collections;
  private final CallParser calls;
  private final TemplateParser templates;

  ExpressionParser(Parsing parsing) {
    this.parsing = parsing;
    this.accesses = new AccessParser(parsing, this);
    this.collections = new CollectionParser(parsing, this);
    this.calls = new CallParser(parsing, this);
    this.templates = new TemplateParser(parsing, this);
  }

  /** Reads an expression as far as it goes. */
  Expression expression() {
    if (parsing.isLost() || !parsing.enter()) {
      return parsing.missing();
    }
    Expression result = conditional();
    parsing.leave();
    return result;
  }

  TemplateParser templates() {
    return templates;
  }

  private Expression conditional() {
    Expression condition = operations();
    if (!parsing.takeIf(TokenKind.QUESTION)) {
      return condition;
    }
    int height = parsing.height();
    Expression whenTrue = expression();
    height = Math.max(height, parsing.height());
    if (!parsing.takeIf(TokenKind.COLON)) {
      parsing.fail(
          "Missing false expression in conditional",
          "A condition with \"?\" needs two results: behind the first a colon, and then the one for false.");
    }
    Expression whenFalse = expression();
    parsing.raiseHeight(height);
    return parsing.made(
        new Conditional(parsing.rangeFrom(condition.range()), condition, whenTrue, whenFalse));
  }

  /** An operand waiting with the operator behind it for what binds tighter. */
  private record Pending(Expression left, int height, BinaryOperator operator) {}

  private Expression operations() {
    Deque<Pending> pending = new ArrayDeque<>(2);
    Expression operand = operand();
    while (true) {
      BinaryOperator operator = parsing.isLost() ? null : Operators.binary(parsing.peek());
      int precedence = operator == null ? 0 : operator.precedence();
      while (!pending.isEmpty() && pending.element().operator().precedence() >= precedence) {
        operand = combine(pending.remove(), operand);
      }
      if (operator == null) {
        return operand;
      }
      pending.push(new Pending(operand, parsing.height(), operator));
      parsing.take();
      operand = operand();
    }
  }

  private Expression combine(Pending pending, Expression right) {
    parsing.raiseHeight(pending.height());
    SourceRange range = pending.left().range().to(right.range());
    return parsing.made(new BinaryOperation(range, pending.left(), pending.operator(), right));
  }

  private Expression operand() {
    return switch (parsing.peek()) {
      case MINUS -> unary(UnaryOperator.NEGATE);
      case NOT -> unary(UnaryOperator.NOT);
      default -> accesses.accesses(term());
    };
  }

  private Expression unary(UnaryOperator operator) {
    if (!parsing.enter()) {
      return parsing.missing();
    }
    int first = parsing.take();
    Expression operand = operand();
    parsing.leave();
    return parsing.made(new UnaryOperation(parsing.rangeFrom(first), operator, operand));
  }

  private Expression term() {
    parsing.startHeight();
    return switch (parsing.peek()) {
      case OPEN_PARENTHESIS -> parentheses();
      case NUMBER -> number(parsing.take());
      case IDENTIFIER -> name(parsing.take());
      case OPEN_QUOTE -> templates.quoted();
      case OPEN_HEREDOC -> templates.heredoc();
      case OPEN_BRACKET -> collections.tuple();
      case OPEN_BRACE -> collections.object();
      default -> noTerm();
    };
  }

  private Expression noTerm() {
    if (parsing.at(TokenKind.END_OF_TEXT)) {
      parsing.fail("Missing expression", "An expression should begin here, but the text ends.");
    } else {
      parsing.fail(
          "Invalid expression", "An expression should begin here, but this cannot begin one.");
    }
    return parsing.missing();
  }

  private Expression parentheses() {
    int first = parsing.take();
    boolean newlines = parsing.newlinesCount(false);
    Expression inner = expression();
    parsing.expect(
        TokenKind.CLOSE_PARENTHESIS,
        "Unbalanced parentheses",
        "A closing parenthesis is expected behind the expression.");
    parsing.newlinesCount(newlines);
    return parsing.made(new Parentheses(parsing.rangeFrom(first), inner));
  }

  private Expression number(int token) {
    SourceRange range = parsing.range(token);
    Expression literal = NumberText.literal(range, parsing.text(token));
    if (literal instanceof InvalidExpression) {
      parsing.fail("Invalid number literal", "This is not a number, or too large a one.", range);
    }
    return parsing.made(literal);
  }

  private Expression name(int token) {
    if (parsing.at(TokenKind.OPEN_PARENTHESIS) || parsing.at(TokenKind.DOUBLE_COLON)) {
      return calls.call(token);
    }
    SourceRange range = parsing.range(token);
    String name = parsing.text(token);
    return parsing.made(
        switch (name) {
          case "true" -> new BooleanLiteral(range, true);
          case "false" -> new BooleanLiteral(range, false);
          case "null" -> new NullLiteral(range);
          default -> new Variable(range, name);
        });
  }

  /** The name that stands here; none, and lost, when there is none. */
  @Nullable String identifier(String summary, String detail) {
    if (!parsing.isLost() && parsing.at(TokenKind.IDENTIFIER)) {
      return parsing.text(parsing.take());
    }
    parsing.fail(summary, detail);
    return null;
  }
}
