package dev.monban.engine.value;

import java.util.Comparator;

/**
 * The order in which Terraform goes through a set: texts by code point, numbers by size, all else
 * by a fixed text.
 */
final class SetOrder implements Comparator<Value> {
  private static final SetOrder ORDER = new SetOrder();

  private SetOrder() {}

  /**
   * Nulls come last, unknowns before them, false before true; elements of a compound type go by
   * {@link SetKey}.
   */
  static Comparator<Value> of(Type element) {
    return element.isPrimitive()
        ? ORDER
        : Comparator.comparingInt(SetOrder::rank).thenComparing(SetKey::of, CodePoints.ORDER);
  }

  @Override
  public int compare(Value left, Value right) {
    int byRank = Integer.compare(rank(left), rank(right));
    if (byRank != 0) {
      return byRank;
    }
    if (left instanceof StringValue a && right instanceof StringValue b) {
      return CodePoints.ORDER.compare(a.value(), b.value());
    }
    if (left instanceof NumberValue a && right instanceof NumberValue b) {
      return Numbers.compare(a, b);
    }
    if (left instanceof BooleanValue a && right instanceof BooleanValue b) {
      return Boolean.compare(a.value(), b.value());
    }
    return 0;
  }

  private static int rank(Value value) {
    return value.isNull() ? 2 : value.isKnown() ? 0 : 1;
  }
}
