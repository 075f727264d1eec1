package dev.monban.engine.function;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes that Terraform knows, which every Java has. */
enum Hash {
  MD5("MD5"),
  SHA1("SHA-1"),
  SHA256("SHA-256"),
  SHA512("SHA-512");

  private final String algorithm;

  Hash(String algorithm) {
    this.algorithm = algorithm;
  }

  byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("This Java has no " + algorithm + ".", missing);
    }
  }

  static String hexadecimal(byte[] bytes) {
    StringBuilder out = new StringBuilder(2 * bytes.length);
    for (byte each : bytes) {
      out.append(Character.forDigit(each >> 4 & 15, 16)).append(Character.forDigit(each & 15, 16));
    }
    return out.toString();
  }
}
