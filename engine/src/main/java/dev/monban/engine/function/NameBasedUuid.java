package dev.monban.engine.function;

import com.google.re2j.Pattern;
import dev.monban.engine.value.Value;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** {@code uuidv5}: the UUID of a name in a name space, by RFC 4122. */
final class NameBasedUuid {
  private static final Pattern UUID_FORM =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{32}");

  private NameBasedUuid() {}

  static Value of(Arguments arguments) {
    UUID space = nameSpace(arguments, arguments.text(0));
    byte[] name = Utf8.encode(arguments.text(1));
    ByteBuffer hashed = ByteBuffer.allocate(16 + name.length);
    hashed
        .putLong(space.getMostSignificantBits())
        .putLong(space.getLeastSignificantBits())
        .put(name);
    ByteBuffer hash = ByteBuffer.wrap(Arrays.copyOf(Hash.SHA1.of(hashed.array()), 16));
    long most = hash.getLong() & ~0xF000L | 0x5000L;
    long least = hash.getLong() & ~(0xC0L << 56) | 0x80L << 56;
    return Value.string(new UUID(most, least).toString());
  }

  private static UUID nameSpace(Arguments arguments, String text) {
    return switch (text) {
      case "dns" -> wellKnown(0);
      case "url" -> wellKnown(1);
      case "oid" -> wellKnown(2);
      case "x500" -> wellKnown(4);
      default -> parse(arguments, text);
    };
  }

  /** The name spaces of RFC 4122 differ in one digit. */
  private static UUID wellKnown(int number) {
    return UUID.fromString("6ba7b81" + number + "-9dad-11d1-80b4-00c04fd430c8");
  }

  /** A UUID as it is, after {@code urn:uuid:}, in braces, or without hyphens. */
  private static UUID parse(Arguments arguments, String text) {
    String plain = text;
    if (text.length() == 45 && text.toLowerCase(Locale.ROOT).startsWith("urn:uuid:")) {
      plain = text.substring(9);
    } else if (text.length() == 38) {
      plain = text.substring(1, 37);
    } else if (text.length() == 32 && HEXADECIMAL.matches(text)) {
      plain = text.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
    if (!UUID_FORM.matches(plain)) {
      int length = Utf8.encode(text).length;
      boolean possible = length == 36 || length == 45 || length == 38 || length == 32;
      throw arguments.failure(
          "uuidv5() doesn't support namespace "
              + text
              + " ("
              + (possible ? "invalid UUID format" : "invalid UUID length: " + length)
              + ")");
    }
    return UUID.fromString(plain);
  }
}
