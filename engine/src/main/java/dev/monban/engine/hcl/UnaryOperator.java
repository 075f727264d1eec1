package dev.monban.engine.hcl;

/** The operators before one operand. */
public enum UnaryOperator {
  /** {@code -}. */
  NEGATE("-"),
  /** {@code !}. */
  NOT("!");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /** As written. */
  public String symbol() {
    return symbol;
  }
}
