package dev.monban.engine.function;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The arguments of one call, converted to the parameters' types; places count from 0. */
record Arguments(Function function, List<Value> values, FunctionContext context) {

  /** How many there are. */
  int size() {
    return values.size();
  }

  /** The argument at {@code index}. */
  Value get(int index) {
    return values.get(index);
  }

  /** The argument at {@code index}, if the call has so many. */
  Optional<Value> find(int index) {
    return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
  }

  /** The arguments from {@code index} on. */
  List<Value> from(int index) {
    return values.subList(index, values.size());
  }

  /** The type of the argument at {@code index}. */
  Type type(int index) {
    return get(index).type();
  }

  /** The text at {@code index}, whose parameter is for a known text. */
  String text(int index) {
    return ((StringValue) get(index)).value();
  }

  /** The number at {@code index}, whose parameter is for a known number. */
  NumberValue number(int index) {
    return (NumberValue) get(index);
  }

  /** The list, set or tuple at {@code index}, which is known. */
  SequenceValue sequence(int index) {
    return (SequenceValue) get(index);
  }

  /** The map or object at {@code index}, which is known. */
  MappingValue mapping(int index) {
    return (MappingValue) get(index);
  }

  /** The whole number at {@code index}; empty when it has a fraction or more than 64 bits. */
  Optional<Long> wholeNumber(int index) {
    NumberValue number = number(index);
    if (number.isInfinite() || !Numbers.isInteger(number)) {
      return Optional.empty();
    }
    BigInteger exact = Numbers.truncate(number);
    return exact.bitLength() < 64 ? Optional.of(exact.longValue()) : Optional.empty();
  }

  /** What Terraform says of a number that is not whole. */
  static final String NOT_WHOLE =
      "value must be a whole number, between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE;

  /** The whole number at {@code index}; the call fails when it is none. */
  long requireWhole(int index) {
    return wholeNumber(index).orElseThrow(() -> failure(NOT_WHOLE));
  }

  /** The whole number of any size at {@code index}; the call fails when it is none. */
  BigInteger requireInteger(int index) {
    NumberValue number = number(index);
    if (number.isInfinite() || !Numbers.isInteger(number)) {
      throw failure("value must be a whole number");
    }
    return Numbers.truncate(number);
  }

  /**
   * An unknown of {@code type}, for the reasons why any of the arguments, or a part of one, is
   * unknown.
   */
  UnknownValue unknown(Type type) {
    SortedSet<Origin> origins = new TreeSet<>();
    values.forEach(value -> origins.addAll(value.origins()));
    return Value.unknown(type, origins);
  }

  /** The marks on the arguments and on all that is in them. */
  Marks marks() {
    Marks marks = Marks.NONE;
    for (Value value : values) {
      marks = marks.union(value.allMarks());
    }
    return marks;
  }

  /** The call cannot be carried out, for {@code reason}: a clause without a period. */
  FunctionException failure(String reason) {
    return FunctionException.failed(function.name(), reason);
  }

  /** The argument at {@code index} is not right, for {@code reason}: a clause without a period. */
  FunctionException failure(int index, String reason) {
    Optional<Parameter> parameter =
        index < values.size() ? function.parameter(index) : Optional.empty();
    return parameter
        .map(found -> FunctionException.argument(index, found, reason))
        .orElseGet(() -> failure(reason));
  }
}
