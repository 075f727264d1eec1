package dev.monban.engine.function;

import dev.monban.engine.value.LimitExceededException;
import java.math.BigInteger;
import java.util.Optional;

/** Reads whole numbers of any base up to 62 as Go's {@code math/big} does. */
final class Digits {
  private static final int MAXIMUM_LENGTH = 20_000;

  private Digits() {}

  /** The number; empty when {@code text} holds anything but a sign and digits of {@code base}. */
  static Optional<BigInteger> parse(String text, int base) {
    if (text.length() > MAXIMUM_LENGTH) {
      throw new LimitExceededException("A number has more than " + MAXIMUM_LENGTH + " digits.");
    }
    boolean negative = text.startsWith("-");
    String digits = negative || text.startsWith("+") ? text.substring(1) : text;
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    BigInteger number = BigInteger.ZERO;
    BigInteger radix = BigInteger.valueOf(base);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits.charAt(i), base);
      if (digit < 0 || digit >= base) {
        return Optional.empty();
      }
      number = number.multiply(radix).add(BigInteger.valueOf(digit));
    }
    return Optional.of(negative ? number.negate() : number);
  }

  /** Up to base 36 capital letters mean the same as small ones; beyond, they come after them. */
  private static int digit(char character, int base) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    if (character >= 'a' && character <= 'z') {
      return character - 'a' + 10;
    }
    if (character >= 'A' && character <= 'Z') {
      return character - 'A' + (base <= 36 ? 10 : 36);
    }
    return -1;
  }
}
