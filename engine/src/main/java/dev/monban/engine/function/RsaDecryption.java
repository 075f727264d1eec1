package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.Value;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;

/** {@code rsadecrypt}: PKCS #1 v1.5 with a key in PEM, as it is or wrapped in PKCS #8. */
final class RsaDecryption {
  private static final byte[] RSA_ALGORITHM = {
    0x30,
    0x0D,
    0x06,
    0x09,
    0x2A,
    (byte) 0x86,
    0x48,
    (byte) 0x86,
    (byte) 0xF7,
    0x0D,
    0x01,
    0x01,
    0x01,
    0x05,
    0x00
  };

  private RsaDecryption() {}

  static Value decrypt(Arguments arguments) {
    Base64Text.Decoded cipherText = Base64Text.decode(arguments.text(0));
    if (!cipherText.isValid()) {
      throw arguments.failure(
          0,
          "failed to decode input "
              + GoQuote.quote(arguments.text(0))
              + ": cipher text must be base64-encoded");
    }
    PrivateKey key = privateKey(arguments);
    byte[] plain;
    try {
      Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.DECRYPT_MODE, key);
      plain = cipher.doFinal(cipherText.bytes());
    } catch (GeneralSecurityException failure) {
      throw arguments.failure("failed to decrypt: crypto/rsa: decryption error");
    }
    return Utf8.decode(plain)
        .map(Value::string)
        .orElseThrow(() -> arguments.failure("the decrypted data are not valid UTF-8"));
  }

  private static PrivateKey privateKey(Arguments arguments) {
    String pem = arguments.text(1);
    Optional<byte[]> pkcs1 = section(pem, "RSA PRIVATE KEY");
    Optional<byte[]> encoded =
        pkcs1.isPresent() ? pkcs1.map(RsaDecryption::wrap) : section(pem, "PRIVATE KEY");
    if (encoded.isEmpty()) {
      throw arguments.failure(1, "invalid private key: ssh: no key found");
    }
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded.get()));
    } catch (GeneralSecurityException failure) {
      throw arguments.failure(1, "invalid ASN1 data in the given private key");
    }
  }

  private static Optional<byte[]> section(String pem, String label) {
    String begin = "-----BEGIN " + label + "-----";
    int start = pem.indexOf(begin);
    int end = pem.indexOf("-----END " + label + "-----");
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    Base64Text.Decoded decoded =
        Base64Text.decode(pem.substring(start + begin.length(), end).strip());
    return decoded.isValid() ? Optional.of(decoded.bytes()) : Optional.empty();
  }

  /**
   * Java reads keys in PKCS #8 only, which is the same with a version and an algorithm in front.
   */
  private static byte[] wrap(byte[] key) {
    byte[] version = {0x02, 0x01, 0x00};
    return sequence((byte) 0x30, version, RSA_ALGORITHM, sequence((byte) 0x04, key));
  }

  private static byte[] sequence(byte tag, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] header = {
      tag,
      (byte) 0x84,
      (byte) (length >> 24),
      (byte) (length >> 16),
      (byte) (length >> 8),
      (byte) length
    };
    byte[] all = Arrays.copyOf(header, header.length + length);
    int at = header.length;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
