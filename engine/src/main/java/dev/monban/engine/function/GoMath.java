package dev.monban.engine.function;

/**
 * Powers and logarithms as Go computes them on a processor with fused multiplication, to the last
 * bit: a power by repeated multiplication of a fraction, apart from its exponent.
 */
final class GoMath {
  private static final double[] LOGARITHM = {
    0.6666666666666735,
    0.3999999999940942,
    0.2857142874366239,
    0.22222198432149784,
    0.1818357216161805,
    0.15313837699209373,
    0.14798198605116586
  };
  private static final double LN_2_HIGH = 0.6931471803691238;
  private static final double LN_2_LOW = 1.9082149292705877e-10;

  private static final double LOG_2_E = 1 / Math.log(2);

  private GoMath() {}

  /** The natural logarithm, as Go's {@code math.Log} gives it. */
  static double log(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    double fraction = fraction(x);
    int exponent = exponent(x);
    if (fraction < Math.sqrt(2) / 2) {
      fraction *= 2;
      exponent--;
    }
    double f = fraction - 1;
    double s = f / (2 + f);
    double s2 = s * s;
    double s4 = s2 * s2;
    double[] l = LOGARITHM;
    double rest =
        s2 * (l[0] + s4 * (l[2] + s4 * (l[4] + s4 * l[6]))) + s4 * (l[1] + s4 * (l[3] + s4 * l[5]));
    double half = 0.5 * f * f;
    return exponent * LN_2_HIGH - ((half - (s * (half + rest) + exponent * LN_2_LOW)) - f);
  }

  /**
   * The natural exponential of a number between -710 and 710: the Taylor series for a sixteenth of
   * what powers of two leave over, squared four times.
   */
  private static double exp(double x) {
    double powers = Math.rint(x * LOG_2_E);
    double rest = Math.fma(-powers, 0x1.62e42fefa3p-1, x);
    rest = Math.fma(-powers, 0x1.3de6af278ece6p-42, rest) / 16;
    double factorial = 40320;
    double series = 1 / factorial;
    for (int n = 8; n > 1; n--) {
      factorial /= n;
      series = Math.fma(rest, series, 1 / factorial);
    }
    double less = rest * series;
    for (int i = 0; i < 3; i++) {
      less *= less + 2;
    }
    return scale(Math.fma(less, less + 2, 1), (int) powers);
  }

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
      result = exp(fraction * log(x));
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
