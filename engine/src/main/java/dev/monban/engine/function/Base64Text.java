package dev.monban.engine.function;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads base64 as Go does: padded, line breaks ignored, and tells where it is wrong. */
final class Base64Text {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final byte[] text;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at;

  private Base64Text(byte[] text) {
    this.text = text;
  }

  /** The bytes, or the place of the first byte of {@code text} (in UTF-8) that is wrong. */
  record Decoded(byte[] bytes, int wrongAt) {
    boolean isValid() {
      return wrongAt < 0;
    }
  }

  static Decoded decode(String text) {
    Base64Text reader = new Base64Text(text.getBytes(StandardCharsets.UTF_8));
    int wrongAt = reader.decode();
    return new Decoded(reader.out.toByteArray(), wrongAt);
  }

  private int decode() {
    while (at < text.length) {
      int bits = 0;
      int count = 0;
      while (count < 4) {
        if (at == text.length) {
          return count == 0 ? -1 : at - count;
        }
        byte symbol = text[at++];
        int digit = symbol < 0 ? -1 : ALPHABET.indexOf(symbol);
        if (digit >= 0) {
          bits = bits << 6 | digit;
          count++;
        } else if (symbol == '=') {
          return finish(bits, count);
        } else if (symbol != '\n' && symbol != '\r') {
          return at - 1;
        }
      }
      out.write(bits >> 16);
      out.write(bits >> 8);
      out.write(bits);
    }
    return -1;
  }

  private int finish(int bits, int count) {
    if (count < 2) {
      return at - 1;
    }
    skipBreaks();
    if (count == 2) {
      if (at == text.length) {
        return text.length;
      }
      if (text[at] != '=') {
        return at - 1;
      }
      at++;
      skipBreaks();
      out.write(bits >> 4);
    } else {
      out.write(bits >> 10);
      out.write(bits >> 2);
    }
    return at < text.length ? at : -1;
  }

  private void skipBreaks() {
    while (at < text.length && (text[at] == '\n' || text[at] == '\r')) {
      at++;
    }
  }
}
