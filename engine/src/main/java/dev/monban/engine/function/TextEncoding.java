package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * {@code textencodebase64} and {@code textdecodebase64}: the character encodings of the IANA
 * registry.
 */
final class TextEncoding {
  private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};

  private TextEncoding() {}

  static Value encode(Arguments arguments) {
    CharacterEncoding encoding = encoding(arguments);
    if (encoding.charset().isEmpty()) {
      return unknown(encoding);
    }
    try {
      String text = arguments.text(0);
      ByteBuffer bytes = encoding.charset().get().newEncoder().encode(CharBuffer.wrap(text));
      byte[] encoded = new byte[bytes.remaining()];
      bytes.get(encoded);
      return EncodingFunctions.base64(
          text.isEmpty() && encoding.beginsWithMark() ? BIG_ENDIAN_MARK : encoded);
    } catch (CharacterCodingException failure) {
      throw arguments.failure(
          0,
          "the given string contains characters that cannot be represented in "
              + encoding.registered());
    }
  }

  static Value decode(Arguments arguments) {
    CharacterEncoding encoding = encoding(arguments);
    Base64Text.Decoded decoded = Base64Text.decode(arguments.text(0));
    if (!decoded.isValid()) {
      throw arguments.failure(
          0, "the given value is has an invalid base64 symbol at offset " + decoded.wrongAt());
    }
    if (encoding.charset().isEmpty()) {
      return unknown(encoding);
    }
    try {
      return Value.string(
          encoding
              .charset()
              .get()
              .newDecoder()
              .decode(ByteBuffer.wrap(decoded.bytes()))
              .toString());
    } catch (CharacterCodingException failure) {
      throw arguments.failure(
          0, "the given string contains symbols that are not defined for " + encoding.registered());
    }
  }

  private static CharacterEncoding encoding(Arguments arguments) {
    String name = arguments.text(1);
    return CharacterEncoding.find(name)
        .orElseThrow(
            () ->
                arguments.failure(
                    1,
                    GoQuote.quote(name)
                        + " is not a supported IANA encoding name or alias in this Terraform version"));
  }

  private static Value unknown(CharacterEncoding encoding) {
    String name = encoding.registered();
    return Value.unknown(
        Type.STRING,
        Origin.of(
            Origin.Kind.FUNCTION,
            name,
            "the encoding " + name + " is not part of this Java runtime",
            Optional.empty()));
  }
}
