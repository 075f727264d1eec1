package dev.monban.engine.testing;

/** Texts as XML can hold them. */
final class XmlText {
  private XmlText() {}

  /** {@code text} with a replacement character for each that XML 1.0 does not allow. */
  static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints().forEach(point -> valid.appendCodePoint(isValid(point) ? point : 0xFFFD));
    return valid.toString();
  }

  private static boolean isValid(int point) {
    return point == '\t'
        || point == '\n'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
