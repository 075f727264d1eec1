package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** Which instance an index means. */
final class InstanceKeys {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private InstanceKeys() {}

  /**
   * The key that step {@code index} of {@code reference} is; empty when it is no index, or cannot
   * be a key.
   */
  static Optional<InstanceKey> of(Reference reference, int index) {
    return index < reference.steps().size()
            && reference.steps().get(index) instanceof Reference.Index step
        ? of(step.key())
        : Optional.empty();
  }

  private static Optional<InstanceKey> of(Value key) {
    if (key instanceof StringValue text) {
      return Optional.of(InstanceKey.of(text.value()));
    }
    if (key instanceof NumberValue number
        && number.value().signum() >= 0
        && number.value().compareTo(LARGEST) <= 0
        && number.value().stripTrailingZeros().scale() <= 0) {
      return Optional.of(InstanceKey.of(number.value().intValueExact()));
    }
    return Optional.empty();
  }
}
