package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
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
    String text = arguments.text(0);
    if (encoding.charset().isEmpty() || !text.codePoints().allMatch(encoding::isCertain)) {
      return unknown(encoding);
    }
    Optional<byte[]> bytes =
        text.codePoints().allMatch(encoding::contains)
            ? encode(text, encoding.charset().get())
            : Optional.empty();
    if (encoding.witness().isPresent()
        && !encoding
            .witness()
            .flatMap(witness -> encode(text, witness))
            .filter(others -> Arrays.equals(others, bytes.orElse(null)))
            .isPresent()) {
      return unknown(encoding);
    }
    return bytes
        .map(
            found ->
                EncodingFunctions.base64(
                    text.isEmpty() && encoding.beginsWithMark() ? BIG_ENDIAN_MARK : found))
        .orElseThrow(
            () ->
                arguments.failure(
                    0,
                    "the given string contains characters that cannot be represented in "
                        + encoding.registered()));
  }

  private static Optional<byte[]> encode(String text, Charset charset) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] encoded = new byte[bytes.remaining()];
      bytes.get(encoded);
      return Optional.of(encoded);
    } catch (CharacterCodingException failure) {
      return Optional.empty();
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
    Optional<String> text = decode(decoded.bytes(), encoding.charset().get());
    if (!encoding.isCertain() && !isCertain(text, decoded.bytes(), encoding)) {
      return unknown(encoding);
    }
    return text.filter(found -> found.codePoints().allMatch(encoding::contains))
        .map(Value::string)
        .orElseThrow(
            () ->
                arguments.failure(
                    0,
                    "the given string contains symbols that are not defined for "
                        + encoding.registered()));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException failure) {
      return Optional.empty();
    }
  }

  /** Whether {@code text} has only characters that are where Terraform looks for them. */
  private static boolean isCertain(
      Optional<String> text, byte[] bytes, CharacterEncoding encoding) {
    return text.isPresent()
        && text.get().codePoints().allMatch(encoding::isCertain)
        && encoding.witness().map(witness -> decode(bytes, witness).equals(text)).orElse(true)
        && encoding
            .charset()
            .flatMap(charset -> encode(text.get(), charset))
            .filter(again -> Arrays.equals(again, bytes))
            .isPresent();
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
            "Java and Terraform do not agree on all of " + name,
            Optional.empty()));
  }
}
