package dev.monban.engine.hcl;

/** Which characters mean what, after the specification and the Unicode standard. */
final class Characters {

  private Characters() {}

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /** {@code ID_Start} of Unicode, and the low line. */
  static boolean startsIdentifier(int character) {
    if (character < 128) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || character == '_';
    }
    return Character.isUnicodeIdentifierStart(character);
  }

  /** {@code ID_Continue} of Unicode, and the hyphen. */
  static boolean continuesIdentifier(int character) {
    if (character < 128) {
      return startsIdentifier(character) || isDigit(character) || character == '-';
    }
    return Character.isUnicodeIdentifierPart(character)
        && !Character.isIdentifierIgnorable(character);
  }

  /** {@code White_Space} of Unicode: what strip markers remove and what counts as indentation. */
  static boolean isSpace(int character) {
    if (character < 128) {
      return character == ' ' || (character >= '\t' && character <= '\r');
    }
    return character == 0x85 || Character.isSpaceChar(character);
  }

  /** {@code text} without the white space at its beginning. */
  static String stripLeading(String text) {
    int from = 0;
    while (from < text.length() && isSpace(text.charAt(from))) {
      from++;
    }
    return text.substring(from);
  }

  /** {@code text} without the white space at its end. */
  static String stripTrailing(String text) {
    int to = text.length();
    while (to > 0 && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(0, to);
  }
}
