package dev.monban.engine.function;

/**
 * Powers as Go computes them: by repeated multiplication of a fraction, apart from its exponent.
 */
final class GoMath {
  private GoMath() {}

  /** The power {@code y} of {@code x}, to the last bit as Go's {@code math.Pow} gives it. */
  static double pow(double x, double y) {
    if (y == 0 || x == 1) {
      return 1;
    }
    if (y == 1) {
      return x;
    }
    if (Double.isNaN(x)
        || Double.isNaN(y)
        || x == 0
        || Double.isInfinite(x)
        || Double.isInfinite(y)) {
      return Double.isInfinite(y) && Math.abs(x) == 1 ? 1 : Math.pow(x, y);
    }
    if (y == 0.5) {
      return Math.sqrt(x);
    }
    if (y == -0.5) {
      return 1 / Math.sqrt(x);
    }
    double whole = Math.floor(Math.abs(y));
    double fraction = Math.abs(y) - whole;
    if (fraction != 0 && x < 0) {
      return Double.NaN;
    }
    if (whole >= 0x1p63) {
      boolean grows = Math.abs(x) > 1 == y > 0;
      return x == -1 ? 1 : grows ? Double.POSITIVE_INFINITY : 0;
    }
    double result = 1;
    int exponent = 0;
    if (fraction != 0) {
      if (fraction > 0.5) {
        fraction--;
        whole++;
      }
      result = Math.exp(fraction * Math.log(x));
    }
    double base = fraction(x);
    int baseExponent = exponent(x);
    for (long bits = (long) whole; bits != 0; bits >>= 1) {
      if (baseExponent < -(1 << 12) || baseExponent > 1 << 12) {
        exponent += baseExponent;
        break;
      }
      if ((bits & 1) == 1) {
        result *= base;
        exponent += baseExponent;
      }
      base *= base;
      baseExponent <<= 1;
      if (base < 0.5) {
        base += base;
        baseExponent--;
      }
    }
    if (y < 0) {
      result = 1 / result;
      exponent = -exponent;
    }
    return scale(result, exponent);
  }

  private static int exponent(double number) {
    return number == 0
        ? 0
        : Math.getExponent(Math.abs(number) < Double.MIN_NORMAL ? number * 0x1p60 : number)
            + 1
            - (Math.abs(number) < Double.MIN_NORMAL ? 60 : 0);
  }

  /**
   * Between one half and one, so that the number is the fraction times two to the power of the
   * exponent.
   */
  private static double fraction(double number) {
    return scale(number, -exponent(number));
  }

  private static double scale(double number, int exponent) {
    int half = Math.max(-2000, Math.min(2000, exponent)) / 2;
    return Math.scalb(Math.scalb(number, half), Math.max(-2000, Math.min(2000, exponent)) - half);
  }
}
