package dev.monban.engine.address;

import java.util.List;
import java.util.Optional;

/**
 * The steps of an address or reference as Terraform prints it: {@code module.a["x"].aws_lb.b[0]}.
 *
 * <p>Steps are {@link String} for names and {@link InstanceKey} for what stands in brackets.
 */
public final class AddressSteps {
  private AddressSteps() {}

  /** The steps of {@code text}; empty if it is not written like an address. */
  public static Optional<List<Object>> parse(String text) {
    return new AddressScanner(text).steps();
  }
}
