package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.any;
import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.function.FormatScanner.FormatException;
import dev.monban.engine.function.Formatter.TooManyException;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code format} and {@code formatlist}. */
final class FormatFunctions {
  static final List<Function> ALL =
      List.of(
          BuiltIn.named("format")
              .takes(string("format"))
              .takesMore(any("args").orNull().orUnknown())
              .returns(Type.STRING)
              .as((arguments, type) -> format(arguments)),
          BuiltIn.named("formatlist")
              .takes(string("format"))
              .takesMore(any("args").orNull().orUnknown())
              .returns(Type.list(Type.STRING))
              .as((arguments, type) -> formatList(arguments)));

  private FormatFunctions() {}

  private static Value format(Arguments arguments) {
    List<Value> values = arguments.from(1);
    if (!values.stream().allMatch(Value::isWhollyKnown)) {
      String format = arguments.text(0);
      String literal = format.substring(0, Math.max(0, format.indexOf('%')));
      return arguments
          .unknown(Type.STRING)
          .withRefinement(Refinement.NOT_NULL.andPrefix(SafePrefix.of(literal)));
    }
    try {
      return Value.string(Formatter.format(arguments, values));
    } catch (TooManyException left) {
      throw arguments.failure(left.argument(), left.reason());
    } catch (FormatException failure) {
      throw arguments.failure(failure.reason());
    }
  }

  private static Value formatList(Arguments arguments) {
    if (arguments.size() == 1) {
      return SequenceValue.list(Type.STRING, List.of(format(arguments)));
    }
    int length = -1;
    int chooser = 0;
    boolean unknown = false;
    for (int i = 1; i < arguments.size(); i++) {
      Value value = arguments.get(i);
      boolean list = value.type().isSequence() && !value.isNull();
      boolean counted =
          value.type() instanceof Type.TupleType || value.isKnown() && Lengths.isKnown(value);
      unknown |=
          list
              ? !value.isKnown() || !counted
              : value instanceof UnknownValue && value.type() == Type.DYNAMIC;
      if (list && counted) {
        int own = Lengths.of(value);
        if (length >= 0 && own != length) {
          throw arguments.failure(
              i,
              "argument "
                  + i
                  + " has length "
                  + own
                  + ", which is inconsistent with argument "
                  + chooser
                  + " of length "
                  + length);
        }
        chooser = length < 0 ? i : chooser;
        length = own;
      }
    }
    return unknown
        ? arguments.unknown(Type.list(Type.STRING))
        : SequenceValue.list(Type.STRING, texts(arguments, length < 0 ? 1 : length));
  }

  private static List<Value> texts(Arguments arguments, int length) {
    List<Value> texts = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<Value> row = new ArrayList<>();
      for (Value value : arguments.from(1)) {
        row.add(value instanceof SequenceValue list ? list.elements().get(i) : value);
      }
      texts.add(text(arguments, row, i));
    }
    return texts;
  }

  private static Value text(Arguments arguments, List<Value> row, int index) {
    if (!row.stream().allMatch(Value::isWhollyKnown)) {
      return arguments.unknown(Type.STRING).withRefinement(Refinement.NOT_NULL);
    }
    try {
      return Value.string(Formatter.format(arguments, row));
    } catch (TooManyException left) {
      throw arguments.failure("error on format iteration " + index + ": " + left.reason());
    } catch (FormatException failure) {
      throw arguments.failure("error on format iteration " + index + ": " + failure.reason());
    }
  }
}
