package dev.monban.engine.function;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.SetMembership;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Unification;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code matchkeys}: of a list those elements whose counterpart in a second list is found in a
 * third.
 */
final class MatchKeys {
  private MatchKeys() {}

  static Type type(Arguments arguments) {
    keyType(arguments);
    return arguments.type(0);
  }

  private static Type keyType(Arguments arguments) {
    return Unification.unifyUnsafe(List.of(arguments.type(1), arguments.type(2)))
        .orElseThrow(() -> arguments.failure("keys and searchset must be of the same type"));
  }

  static Value match(Arguments arguments, Type type) {
    List<Value> values = arguments.sequence(0).elements();
    if (values.size() != arguments.sequence(1).elements().size()) {
      throw arguments.failure("length of keys and values should be equal");
    }
    SequenceValue keys = convert(arguments, 1);
    SequenceValue sought = convert(arguments, 2);
    if (sought.elements().isEmpty()) {
      return SequenceValue.list(type.element(), List.of());
    }
    if (!arguments.get(0).isWhollyKnown() || !keys.isWhollyKnown()) {
      return arguments.unknown(type);
    }
    if (!sought.isWhollyKnown()) {
      // Terraform finds nothing there, which may prove wrong at the time of apply.
      return arguments.unknown(type);
    }
    SetMembership set = new SetMembership(sought);
    List<Value> matched = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (set.contains(keys.elements().get(i))) {
        matched.add(values.get(i));
      }
    }
    return SequenceValue.list(type.element(), matched);
  }

  private static SequenceValue convert(Arguments arguments, int index) {
    return Conversion.tryConvert(arguments.get(index), keyType(arguments))
        .filter(SequenceValue.class::isInstance)
        .map(SequenceValue.class::cast)
        .orElseThrow(() -> arguments.failure(index, "keys and searchset must be of the same type"));
  }
}
