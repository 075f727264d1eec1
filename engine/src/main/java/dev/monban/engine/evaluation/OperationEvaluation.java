package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.BinaryOperation;
import dev.monban.engine.hcl.BinaryOperator;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.UnaryOperation;
import dev.monban.engine.hcl.UnaryOperator;
import dev.monban.engine.value.Arithmetic;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.Equality;
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
    Value operand =
        operand(evaluation.evaluate(operation.operand()), operation.operand(), type, "unary");
    if (evaluation.findings().errors() > errors) {
      return Unknowns.of(type, operand);
    }
    if (operand.isNull()) {
      return evaluation.fail(type, operation.range(), FAILED, NULL_OPERAND);
    }
    return negation ? not(operand) : Arithmetic.negate(operand);
  }

  private static Value not(Value operand) {
    return operand instanceof BooleanValue known
        ? Value.bool(!known.value()).mark(operand.marks())
        : Unknowns.of(Type.BOOL, operand).withRefinement(Refinement.NOT_NULL);
  }

  Value value(BinaryOperation operation) {
    int errors = evaluation.findings().errors();
    Type type = resultType(operation.operator());
    Value givenLeft = evaluation.evaluate(operation.left());
    Value givenRight = evaluation.evaluate(operation.right());
    if (operation.operator() == BinaryOperator.EQUAL
        || operation.operator() == BinaryOperator.NOT_EQUAL) {
      return evaluation.findings().errors() > errors
          ? unknown(type, givenLeft, givenRight)
          : equality(operation.operator(), givenLeft, givenRight);
    }
    Type operands = operandType(operation.operator());
    Value left = operand(givenLeft, operation.left(), operands, "left");
    Value right = operand(givenRight, operation.right(), operands, "right");
    if (evaluation.findings().errors() > errors) {
      return unknown(type, left, right);
    }
    if (left.isNull() || right.isNull()) {
      return evaluation.fail(type, operation.range(), FAILED, NULL_OPERAND);
    }
    return operate(operation.operator(), left, right);
  }

  private Value operand(Value value, Expression expression, Type type, String side) {
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

  private Value equality(BinaryOperator operator, Value left, Value right) {
    evaluation.takeToCompare(left, right);
    Value equal = Equality.equal(left, right);
    return operator == BinaryOperator.NOT_EQUAL ? not(equal) : equal;
  }

  private Value operate(BinaryOperator operator, Value left, Value right) {
    return switch (operator) {
      case ADD -> Arithmetic.add(left, right);
      case SUBTRACT -> Arithmetic.subtract(left, right);
      case MULTIPLY -> Arithmetic.multiply(left, right);
      case DIVIDE -> Arithmetic.divide(left, right);
      case MODULO -> Arithmetic.modulo(left, right);
      case GREATER -> Arithmetic.lessThan(right, left);
      case GREATER_OR_EQUAL -> Arithmetic.atMost(right, left);
      case LESS -> Arithmetic.lessThan(left, right);
      case LESS_OR_EQUAL -> Arithmetic.atMost(left, right);
      case AND, OR -> logical(operator, left, right);
      case EQUAL, NOT_EQUAL -> equality(operator, left, right);
    };
  }

  /** Unknown as soon as one side is: Terraform 1.11 does not look at the other one. */
  private static Value logical(BinaryOperator operator, Value left, Value right) {
    if (!(left instanceof BooleanValue one) || !(right instanceof BooleanValue other)) {
      return unknown(Type.BOOL, left, right);
    }
    boolean result =
        operator == BinaryOperator.AND
            ? one.value() && other.value()
            : one.value() || other.value();
    return Value.bool(result).mark(left.marks().union(right.marks()));
  }

  private static Value unknown(Type type, Value left, Value right) {
    return Unknowns.of(type, List.of(left, right), List.of()).withRefinement(Refinement.NOT_NULL);
  }
}
