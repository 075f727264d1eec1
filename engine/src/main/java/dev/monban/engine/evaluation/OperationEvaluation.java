package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.BinaryOperation;
import dev.monban.engine.hcl.BinaryOperator;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.UnaryOperation;
import dev.monban.engine.hcl.UnaryOperator;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.Equality;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;

/** {@code left + right}, {@code !operand} and their like. */
final class OperationEvaluation {
  private static final String FAILED = "Operation failed";
  private static final String NULL_OPERAND = "Error during operation: argument must not be null.";

  private final Evaluation evaluation;

  OperationEvaluation(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Value value(UnaryOperation operation) {
    boolean negation = operation.operator() == UnaryOperator.NOT;
    Type type = negation ? Type.BOOL : Type.NUMBER;
    int errors = evaluation.findings().errors();
    Value operand = operand(operation.operand(), type, "unary");
    if (evaluation.findings().errors() > errors) {
      return Unknowns.of(type, operand);
    }
    if (operand.isNull()) {
      return evaluation.fail(type, operation.range(), FAILED, NULL_OPERAND);
    }
    if (operand instanceof BooleanValue bool) {
      return Value.bool(!bool.value()).mark(operand.marks());
    }
    if (operand instanceof NumberValue number) {
      return Numbers.negate(number).mark(operand.marks());
    }
    return Unknowns.of(type, operand).withRefinement(Refinement.NOT_NULL);
  }

  Value value(BinaryOperation operation) {
    int errors = evaluation.findings().errors();
    Type type = resultType(operation.operator());
    if (operation.operator() == BinaryOperator.EQUAL
        || operation.operator() == BinaryOperator.NOT_EQUAL) {
      Value left = evaluation.evaluate(operation.left());
      Value right = evaluation.evaluate(operation.right());
      return evaluation.findings().errors() > errors
          ? unknown(type, left, right)
          : equality(operation.operator(), left, right);
    }
    Type operands = operandType(operation.operator());
    Value left = operand(operation.left(), operands, "left");
    Value right = operand(operation.right(), operands, "right");
    if (evaluation.findings().errors() > errors) {
      return unknown(type, left, right);
    }
    if (left.isNull() || right.isNull()) {
      return evaluation.fail(type, operation.range(), FAILED, NULL_OPERAND);
    }
    Value result =
        left instanceof BooleanValue one && right instanceof BooleanValue other
            ? logical(operation.operator(), one.value(), other.value())
            : left instanceof NumberValue one && right instanceof NumberValue other
                ? numeric(operation, one, other)
                : undecided(operation.operator(), type, left, right);
    return result.mark(left.marks()).mark(right.marks());
  }

  private Value operand(Expression expression, Type type, String side) {
    Value value = evaluation.evaluate(expression);
    return evaluation.convert(
        value,
        type,
        error ->
            evaluation.fail(
                type,
                expression.range(),
                "Invalid operand",
                "Unsuitable value for " + side + " operand: " + error + "."));
  }

  private static Type operandType(BinaryOperator operator) {
    return operator == BinaryOperator.AND || operator == BinaryOperator.OR
        ? Type.BOOL
        : Type.NUMBER;
  }

  private static Type resultType(BinaryOperator operator) {
    return switch (operator) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> Type.NUMBER;
      default -> Type.BOOL;
    };
  }

  private static Value equality(BinaryOperator operator, Value left, Value right) {
    Value equal = Equality.equal(left, right);
    return operator == BinaryOperator.NOT_EQUAL && equal instanceof BooleanValue known
        ? Value.bool(!known.value()).mark(equal.marks())
        : equal;
  }

  private static Value logical(BinaryOperator operator, boolean left, boolean right) {
    return Value.bool(operator == BinaryOperator.AND ? left && right : left || right);
  }

  private Value numeric(BinaryOperation operation, NumberValue left, NumberValue right) {
    int order = Numbers.compare(left, right);
    SourceRange range = operation.range();
    return switch (operation.operator()) {
      case ADD -> Numbers.add(left, right);
      case SUBTRACT -> Numbers.subtract(left, right);
      case MULTIPLY -> Numbers.multiply(left, right);
      case DIVIDE -> Numbers.divide(left, right);
      case MODULO -> Numbers.modulo(left, right);
      case GREATER -> Value.bool(order > 0);
      case GREATER_OR_EQUAL -> Value.bool(order >= 0);
      case LESS -> Value.bool(order < 0);
      case LESS_OR_EQUAL -> Value.bool(order <= 0);
      default -> throw new IllegalArgumentException(range + ": " + operation.operator());
    };
  }

  private static Value undecided(BinaryOperator operator, Type type, Value left, Value right) {
    return switch (operator) {
      case GREATER, GREATER_OR_EQUAL -> comparison(right, left);
      case LESS, LESS_OR_EQUAL -> comparison(left, right);
      default -> unknown(type, left, right);
    };
  }

  /** Whether {@code lesser} is less: the bounds of unknown numbers can tell. */
  private static Value comparison(Value lesser, Value greater) {
    if (isBelow(Ranges.maximum(lesser), Ranges.minimum(greater))) {
      return Value.TRUE;
    }
    return isBelow(Ranges.maximum(greater), Ranges.minimum(lesser))
        ? Value.FALSE
        : unknown(Type.BOOL, lesser, greater);
  }

  private static boolean isBelow(
      java.util.Optional<Refinement.Bound> most, java.util.Optional<Refinement.Bound> least) {
    return most.isPresent()
        && least.isPresent()
        && most.get().value().compareTo(least.get().value()) < 0;
  }

  private static Value unknown(Type type, Value left, Value right) {
    return Unknowns.of(type, List.of(left, right), List.of()).withRefinement(Refinement.NOT_NULL);
  }
}
