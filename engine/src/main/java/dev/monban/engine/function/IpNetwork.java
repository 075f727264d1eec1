package dev.monban.engine.function;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A range of IP addresses.
 *
 * @param first its first address, as a number
 * @param prefix how many bits all its addresses share
 * @param bits 32 for IPv4, 128 for IPv6
 */
record IpNetwork(BigInteger first, int prefix, int bits) {

  /** Reads {@code 10.0.0.0/8}; the address may be any in the network. */
  static Optional<IpNetwork> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String length = text.substring(slash + 1);
    boolean number =
        !length.isEmpty()
            && length.length() < 7
            && length.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    Optional<IpAddress> address = IpAddress.parse(text.substring(0, slash));
    if (!number || address.isEmpty() || Integer.parseInt(length) > address.get().bits()) {
      return Optional.empty();
    }
    int bits = address.get().bits();
    int prefix = Integer.parseInt(length);
    int host = bits - prefix;
    return Optional.of(
        new IpNetwork(address.get().number().shiftRight(host).shiftLeft(host), prefix, bits));
  }

  /** How many addresses there are. */
  BigInteger size() {
    return BigInteger.ONE.shiftLeft(bits - prefix);
  }

  /** The first address behind it. */
  BigInteger end() {
    return first.add(size());
  }

  /** The address at {@code place}, from 0. */
  String address(BigInteger place) {
    return new IpAddress(first.add(place), bits).toString();
  }

  /**
   * The network of length {@code longer} that is {@code number} (from 0) among those in this one. A
   * negative number gives what Terraform makes of it: the bits of both in one, without the sign.
   */
  IpNetwork subnet(int longer, BigInteger number) {
    return new IpNetwork(first.or(number.shiftLeft(bits - longer)).abs(), longer, bits);
  }

  /** The address whose bits say which bits all addresses share. */
  String netmask() {
    BigInteger all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    return new IpAddress(all.subtract(size()).add(BigInteger.ONE), bits).toString();
  }

  @Override
  public String toString() {
    return new IpAddress(first, bits) + "/" + prefix;
  }
}
