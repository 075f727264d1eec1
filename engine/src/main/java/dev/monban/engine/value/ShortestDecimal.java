package dev.monban.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Finds the shortest decimal for a binary number, digit by digit as Go's {@code math/big} does. */
final class ShortestDecimal {
  private ShortestDecimal() {}

  static BigDecimal of(BinaryFloat number, int precision) {
    BigInteger magnitude = number.significand().abs();
    int shift = precision + 1 - magnitude.bitLength();
    // One bit more than the precision: its last bit is worth half of the distance to the
    // neighbours.
    BigInteger halves = magnitude.shiftLeft(shift);
    int exponent = number.exponent() - shift;
    boolean inclusive = !halves.testBit(1);
    BigDecimal exact = number.exact().abs().stripTrailingZeros();
    String digits = exact.unscaledValue().toString();
    String lower = digits(halves.subtract(BigInteger.ONE), exponent);
    String upper = digits(halves.add(BigInteger.ONE), exponent);
    BigDecimal shortest = exact.setScale(exact.scale());
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      char below = at(lower, i);
      char above = at(upper, i);
      boolean down = below != digit || inclusive && i + 1 == lower.length();
      boolean up = digit != above && (inclusive || digit + 1 < above || i + 1 < upper.length());
      if (down || up) {
        shortest = cut(exact, digits, i + 1, up && (!down || roundsUp(digits, i + 1)));
        break;
      }
    }
    return number.significand().signum() < 0 ? shortest.negate() : shortest;
  }

  private static String digits(BigInteger significand, int exponent) {
    return new BinaryFloat(significand, exponent)
        .exact()
        .stripTrailingZeros()
        .unscaledValue()
        .toString();
  }

  private static char at(String digits, int index) {
    return index < digits.length() ? digits.charAt(index) : '0';
  }

  private static boolean roundsUp(String digits, int length) {
    if (length >= digits.length()) {
      return false;
    }
    if (digits.charAt(length) == '5' && length + 1 == digits.length()) {
      return (digits.charAt(length - 1) - '0') % 2 != 0;
    }
    return digits.charAt(length) >= '5';
  }

  private static BigDecimal cut(BigDecimal exact, String digits, int length, boolean up) {
    BigInteger kept = new BigInteger(digits.substring(0, length));
    int scale = exact.scale() - (digits.length() - length);
    return new BigDecimal(up ? kept.add(BigInteger.ONE) : kept, scale);
  }
}
