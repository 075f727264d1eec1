package dev.monban.engine.function;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * An IP address.
 *
 * @param bits 32 for IPv4, 128 for IPv6
 */
record IpAddress(BigInteger number, int bits) {
  private static final int GROUPS = 8;

  /** Reads an address as Go did before it refused leading zeros, as Terraform does. */
  static Optional<IpAddress> parse(String text) {
    return text.indexOf(':') >= 0 ? parseSix(text) : parseFour(text);
  }

  private static Optional<IpAddress> parseFour(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    long number = 0;
    for (String part : parts) {
      boolean digits =
          !part.isEmpty()
              && part.length() < 8
              && part.chars().allMatch(digit -> digit >= '0' && digit <= '9');
      if (!digits || Integer.parseInt(part) > 255) {
        return Optional.empty();
      }
      number = number << 8 | Integer.parseInt(part);
    }
    return Optional.of(new IpAddress(BigInteger.valueOf(number), 32));
  }

  private static Optional<IpAddress> parseSix(String text) {
    int gap = text.indexOf("::");
    if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
      return Optional.empty();
    }
    Optional<int[]> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
    Optional<int[]> tail = groups(gap < 0 ? "" : text.substring(gap + 2), gap >= 0);
    if (head.isEmpty() || tail.isEmpty()) {
      return Optional.empty();
    }
    int given = head.get().length + tail.get().length;
    if (gap < 0 ? given != GROUPS : given >= GROUPS) {
      return Optional.empty();
    }
    int[] all = Arrays.copyOf(head.get(), GROUPS);
    System.arraycopy(tail.get(), 0, all, GROUPS - tail.get().length, tail.get().length);
    BigInteger number = BigInteger.ZERO;
    for (int group : all) {
      number = number.shiftLeft(16).or(BigInteger.valueOf(group));
    }
    return Optional.of(
        isMappedFour(number)
            ? new IpAddress(number.and(BigInteger.valueOf(0xFFFFFFFFL)), 32)
            : new IpAddress(number, 128));
  }

  /** {@code ::ffff:10.0.0.1} means the same as {@code 10.0.0.1}. */
  private static boolean isMappedFour(BigInteger number) {
    return number.shiftRight(32).equals(BigInteger.valueOf(0xFFFF));
  }

  private static Optional<int[]> groups(String text, boolean last) {
    if (text.isEmpty()) {
      return Optional.of(new int[0]);
    }
    String[] parts = text.split(":", -1);
    int[] groups = new int[0];
    for (int i = 0; i < parts.length; i++) {
      boolean four = last && i == parts.length - 1 && parts[i].indexOf('.') >= 0;
      Optional<IpAddress> address = four ? parseFour(parts[i]) : Optional.empty();
      boolean hexadecimal =
          !parts[i].isEmpty()
              && parts[i].length() <= 4
              && parts[i]
                  .chars()
                  .allMatch(digit -> digit < 0x80 && Character.digit(digit, 16) >= 0);
      if (address.isPresent()) {
        int number = address.get().number().intValue();
        groups = append(append(groups, number >>> 16), number & 0xFFFF);
      } else if (hexadecimal) {
        groups = append(groups, Integer.parseInt(parts[i], 16));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(groups);
  }

  private static int[] append(int[] groups, int group) {
    int[] longer = Arrays.copyOf(groups, groups.length + 1);
    longer[groups.length] = group;
    return longer;
  }

  @Override
  public String toString() {
    return bits == 32 ? formatFour() : formatSix();
  }

  private String formatFour() {
    long value = number.longValue();
    return (value >> 24 & 255)
        + "."
        + (value >> 16 & 255)
        + "."
        + (value >> 8 & 255)
        + "."
        + (value & 255);
  }

  /** The longest run of at least two zero groups is left out. */
  private String formatSix() {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = number.shiftRight(16 * (GROUPS - 1 - i)).intValue() & 0xFFFF;
    }
    int start = GROUPS;
    int length = 1;
    for (int i = 0; i < GROUPS; i++) {
      int end = i;
      while (end < GROUPS && groups[end] == 0) {
        end++;
      }
      if (end - i > length) {
        start = i;
        length = end - i;
      }
    }
    return start == GROUPS
        ? join(groups, 0, GROUPS)
        : join(groups, 0, start) + "::" + join(groups, start + length, GROUPS);
  }

  private static String join(int[] groups, int from, int to) {
    StringJoiner joined = new StringJoiner(":");
    for (int i = from; i < to; i++) {
      joined.add(Integer.toHexString(groups[i]));
    }
    return joined.toString();
  }
}
