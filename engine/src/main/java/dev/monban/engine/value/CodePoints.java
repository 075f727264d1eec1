package dev.monban.engine.value;

import java.util.Comparator;

/**
 * The order of texts in Terraform: by Unicode code point, which is the order of their UTF-8 bytes.
 */
public final class CodePoints {

  /** By code point; differs from {@link String#compareTo} where surrogate pairs occur. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean surrogateA = Character.isSurrogate(a);
        boolean surrogateB = Character.isSurrogate(b);
        return surrogateA == surrogateB ? Character.compare(a, b) : surrogateA ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
