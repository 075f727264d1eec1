package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.number;
import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions of IP networks. */
final class CidrFunctions {
  private static final BigInteger LOW_64_BITS =
      BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  static final List<Function> ALL =
      List.of(
          BuiltIn.named("cidrhost")
              .takes(string("prefix"))
              .takes(number("hostnum"))
              .returns(Type.STRING)
              .as((arguments, type) -> host(arguments)),
          BuiltIn.named("cidrnetmask")
              .takes(string("prefix"))
              .returns(Type.STRING)
              .as((arguments, type) -> netmask(arguments)),
          BuiltIn.named("cidrsubnet")
              .takes(string("prefix"))
              .takes(number("newbits"))
              .takes(number("netnum"))
              .returns(Type.STRING)
              .as((arguments, type) -> subnet(arguments)),
          BuiltIn.named("cidrsubnets")
              .takes(string("prefix"))
              .takesMore(number("newbits"))
              .returns(Type.list(Type.STRING))
              .as((arguments, type) -> subnets(arguments)));

  private CidrFunctions() {}

  private static String invalid(Arguments arguments) {
    return "invalid CIDR expression: invalid CIDR address: " + arguments.text(0);
  }

  private static IpNetwork network(Arguments arguments) {
    return IpNetwork.parse(arguments.text(0))
        .orElseThrow(() -> arguments.failure(invalid(arguments)));
  }

  private static Value host(Arguments arguments) {
    BigInteger number = arguments.requireInteger(1);
    IpNetwork network = network(arguments);
    BigInteger hosts = network.size();
    BigInteger place = number.signum() < 0 ? number.add(hosts) : number;
    if (place.signum() < 0 || place.compareTo(hosts) >= 0) {
      throw arguments.failure(
          "prefix of " + network.prefix() + " does not accommodate a host numbered " + place);
    }
    return Value.string(network.address(place));
  }

  private static Value netmask(Arguments arguments) {
    IpNetwork network = network(arguments);
    if (network.bits() != 32) {
      throw arguments.failure("IPv6 addresses cannot have a netmask: " + arguments.text(0));
    }
    return Value.string(network.netmask());
  }

  private static Value subnet(Arguments arguments) {
    long more = arguments.requireWhole(1);
    BigInteger number = arguments.requireInteger(2);
    IpNetwork network = network(arguments);
    if (more > network.bits() - network.prefix()) {
      throw arguments.failure(
          "insufficient address space to extend prefix of " + network.prefix() + " by " + more);
    }
    if (number.abs().and(LOW_64_BITS).compareTo(lastSubnet(more)) > 0) {
      throw arguments.failure(
          "prefix extension of " + more + " does not accommodate a subnet numbered " + number);
    }
    long prefix = network.prefix() + more;
    if (prefix < 0 && number.signum() == 0) {
      return Value.string("<nil>");
    }
    IpNetwork subnet = network.subnet((int) Math.max(-1, prefix), number);
    if (subnet.first().bitLength() > network.bits()) {
      throw arguments.failure(
          "panic in function implementation: runtime error: index out of range [-1]");
    }
    return Value.string(subnet.toString());
  }

  /** Terraform counts in 64 bits without a sign, and all numbers will do where that overflows. */
  private static BigInteger lastSubnet(long more) {
    return more < 0 || more >= 64
        ? LOW_64_BITS
        : BigInteger.ONE.shiftLeft((int) more).subtract(BigInteger.ONE);
  }

  private static Value subnets(Arguments arguments) {
    IpNetwork network =
        IpNetwork.parse(arguments.text(0))
            .orElseThrow(() -> arguments.failure(0, invalid(arguments)));
    List<Value> subnets = new ArrayList<>();
    BigInteger next = network.first();
    Optional<IpNetwork> last = Optional.empty();
    for (int i = 1; i < arguments.size(); i++) {
      int prefix = network.prefix() + moreBits(arguments, i, network);
      BigInteger step = BigInteger.ONE.shiftLeft(network.bits() - prefix);
      // A subnet begins at a multiple of its size.
      BigInteger start = next.add(step).subtract(BigInteger.ONE).divide(step).multiply(step);
      IpNetwork subnet = new IpNetwork(start, prefix, network.bits());
      if (start.compareTo(network.end()) >= 0) {
        throw arguments.failure(
            i,
            "not enough remaining address space for a subnet with a prefix of "
                + prefix
                + " bits after "
                + last.orElse(network));
      }
      subnets.add(Value.string(subnet.toString()));
      last = Optional.of(subnet);
      next = start.add(step);
    }
    return SequenceValue.list(Type.STRING, subnets);
  }

  private static int moreBits(Arguments arguments, int index, IpNetwork network) {
    long more =
        arguments
            .wholeNumber(index)
            .orElseThrow(() -> arguments.failure(index, Arguments.NOT_WHOLE));
    if (more < 1) {
      throw arguments.failure(index, "must extend prefix by at least one bit");
    }
    if (more > 32) {
      throw arguments.failure(index, "may not extend prefix by more than 32 bits");
    }
    long prefix = network.prefix() + more;
    if (prefix > network.bits()) {
      throw arguments.failure(
          index,
          "would extend prefix to "
              + prefix
              + " bits, which is too long for an "
              + (network.bits() == 32 ? "IPv4" : "IPv6")
              + " address");
    }
    return (int) more;
  }
}
