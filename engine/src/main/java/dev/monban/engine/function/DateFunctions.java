package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.time.OffsetDateTime;
import java.util.List;

/** Functions of points in time. */
final class DateFunctions {
  static final List<Function> ALL =
      List.of(
          BuiltIn.named("formatdate")
              .takes(string("format"))
              .takes(string("time"))
              .returns(Type.STRING)
              .as(
                  (arguments, type) ->
                      new DateFormat(arguments, time(arguments, 1, true)).format()),
          BuiltIn.named("timeadd")
              .takes(string("timestamp"))
              .takes(string("duration"))
              .returns(Type.STRING)
              .as((arguments, type) -> add(arguments)),
          BuiltIn.named("timecmp")
              .takes(string("timestamp_a"))
              .takes(string("timestamp_b"))
              .returns(Type.NUMBER)
              .as(
                  (arguments, type) ->
                      NumberValue.of(
                          Integer.signum(
                              time(arguments, 0, false)
                                  .toInstant()
                                  .compareTo(time(arguments, 1, false).toInstant())))));

  private DateFunctions() {}

  private static OffsetDateTime time(Arguments arguments, int index, boolean strict) {
    try {
      return Timestamp.parse(arguments.text(index), strict);
    } catch (Timestamp.InvalidTimestampException failure) {
      throw arguments.failure(index, failure.reason());
    }
  }

  private static Value add(Arguments arguments) {
    OffsetDateTime time;
    try {
      time = Timestamp.parse(arguments.text(0), false);
    } catch (Timestamp.InvalidTimestampException failure) {
      throw arguments.failure(failure.reason());
    }
    return Value.string(
        Timestamp.format(time.plusNanos(GoDuration.parse(arguments, arguments.text(1)))));
  }
}
