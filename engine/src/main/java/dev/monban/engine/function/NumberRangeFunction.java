package dev.monban.engine.function;

import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code range}. */
final class NumberRangeFunction {
  private static final int MAXIMUM = 1024;

  private NumberRangeFunction() {}

  static Value range(Arguments arguments) {
    if (arguments.size() == 0 || arguments.size() > 3) {
      throw arguments.failure("must have one, two, or three arguments");
    }
    NumberValue start = arguments.size() == 1 ? NumberValue.of(0) : arguments.number(0);
    NumberValue end = arguments.number(arguments.size() == 1 ? 0 : 1);
    NumberValue step =
        arguments.size() == 3
            ? arguments.number(2)
            : NumberValue.of(Numbers.compare(end, start) < 0 ? -1 : 1);
    boolean down = step.signum() < 0;
    if (arguments.size() == 3) {
      check(arguments, start, end, down);
    }
    List<Value> numbers = new ArrayList<>();
    for (NumberValue number = start;
        isBefore(number, end, down);
        number = Numbers.add(number, step)) {
      if (numbers.size() >= MAXIMUM) {
        throw arguments.failure(
            "more than 1024 values were generated; either decrease the difference between start and end or use"
                + " a smaller step");
      }
      numbers.add(number);
    }
    return SequenceValue.list(Type.NUMBER, numbers);
  }

  private static boolean isBefore(NumberValue number, NumberValue end, boolean down) {
    int order = Numbers.compare(number, end);
    return down ? order > 0 : order < 0;
  }

  private static void check(Arguments arguments, NumberValue start, NumberValue end, boolean down) {
    int order = Numbers.compare(end, start);
    if (down && order > 0) {
      throw arguments.failure(1, "end must be less than start when step is negative");
    }
    if (!down && order < 0) {
      throw arguments.failure(1, "end must be greater than start when step is positive");
    }
  }
}
