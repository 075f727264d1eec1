package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.Value;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code textencodebase64} and {@code textdecodebase64}: the character encodings of the IANA
 * registry.
 */
final class TextEncoding {
  private TextEncoding() {}

  static Value encode(Arguments arguments) {
    Charset charset = charset(arguments);
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(arguments.text(0)));
      byte[] encoded = new byte[bytes.remaining()];
      bytes.get(encoded);
      return EncodingFunctions.base64(encoded);
    } catch (CharacterCodingException failure) {
      throw arguments.failure(
          0,
          "the given string contains characters that cannot be represented in "
              + registered(charset));
    }
  }

  static Value decode(Arguments arguments) {
    Charset charset = charset(arguments);
    Base64Text.Decoded decoded = Base64Text.decode(arguments.text(0));
    if (!decoded.isValid()) {
      throw arguments.failure(
          0, "the given value is has an invalid base64 symbol at offset " + decoded.wrongAt());
    }
    try {
      return Value.string(charset.newDecoder().decode(ByteBuffer.wrap(decoded.bytes())).toString());
    } catch (CharacterCodingException failure) {
      throw arguments.failure(
          0, "the given string contains symbols that are not defined for " + registered(charset));
    }
  }

  private static Charset charset(Arguments arguments) {
    String name = arguments.text(1);
    return find(name)
        .orElseThrow(
            () ->
                arguments.failure(
                    1,
                    GoQuote.quote(name)
                        + " is not a supported IANA encoding name or alias in this Terraform version"));
  }

  private static Optional<Charset> find(String name) {
    try {
      Charset charset = Charset.forName(name.trim());
      boolean registered = charset.isRegistered() && charset.canEncode();
      return registered && !charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-32")
          ? Optional.of(charset)
          : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException failure) {
      return Optional.empty();
    }
  }

  /** The name that stands first in the registry; Java's is the one preferred for MIME. */
  private static String registered(Charset charset) {
    return switch (charset.name()) {
      case "ISO-8859-1" -> "ISO_8859-1:1987";
      case "ISO-8859-2" -> "ISO_8859-2:1987";
      case "ISO-8859-5" -> "ISO_8859-5:1988";
      case "ISO-8859-7" -> "ISO_8859-7:1987";
      case "ISO-8859-9" -> "ISO_8859-9:1989";
      default -> charset.name();
    };
  }
}
