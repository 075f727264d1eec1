package dev.monban.engine.hcl;

/** The operators between two operands; a higher precedence binds tighter, all bind to the left. */
public enum BinaryOperator {
  /** {@code ||}. */
  OR("||", 1),
  /** {@code &&}. */
  AND("&&", 2),
  /** {@code ==}. */
  EQUAL("==", 3),
  /** {@code !=}. */
  NOT_EQUAL("!=", 3),
  /** {@code >}. */
  GREATER(">", 4),
  /** {@code >=}. */
  GREATER_OR_EQUAL(">=", 4),
  /** {@code <}. */
  LESS("<", 4),
  /** {@code <=}. */
  LESS_OR_EQUAL("<=", 4),
  /** {@code +}. */
  ADD("+", 5),
  /** {@code -}. */
  SUBTRACT("-", 5),
  /** {@code *}. */
  MULTIPLY("*", 6),
  /** {@code /}. */
  DIVIDE("/", 6),
  /** {@code %}. */
  MODULO("%", 6);

  private final String symbol;
  private final int precedence;

  BinaryOperator(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  /** As written. */
  public String symbol() {
    return symbol;
  }

  /** From 1 (loosest) to 6. */
  public int precedence() {
    return precedence;
  }
}
