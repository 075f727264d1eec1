package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.any;
import static dev.monban.engine.function.Parameter.number;

import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Functions that make a list or tuple of another one. */
final class ListFunctions {
  private static final Type ANY_LIST = Type.list(Type.DYNAMIC);

  static final List<Function> ALL =
      List.of(
          BuiltIn.named("chunklist")
              .takes(Parameter.of("list", ANY_LIST).orMarked())
              .takes(number("size").orMarked())
              .returns(arguments -> Type.list(arguments.type(0)))
              .as((arguments, type) -> chunk(arguments)),
          BuiltIn.named("concat")
              .takesMore(any("seqs").orMarked())
              .returns(Concatenation::type)
              .as(Concatenation::concatenate),
          BuiltIn.named("distinct")
              .takes(Parameter.of("list", ANY_LIST))
              .returns(arguments -> arguments.type(0))
              .as(ListFunctions::distinct),
          BuiltIn.named("flatten")
              .takes(any("list").orMarked())
              .returns(Flattening::type)
              .as(Flattening::flatten),
          BuiltIn.named("matchkeys")
              .takes(Parameter.of("values", ANY_LIST))
              .takes(Parameter.of("keys", ANY_LIST))
              .takes(Parameter.of("searchset", ANY_LIST))
              .returns(MatchKeys::type)
              .as(MatchKeys::match),
          BuiltIn.named("range")
              .takesMore(number("params"))
              .returns(Type.list(Type.NUMBER))
              .as((arguments, type) -> NumberRangeFunction.range(arguments)),
          BuiltIn.named("reverse")
              .takes(any("list").orMarked())
              .returns(ListFunctions::reverseType)
              .as(ListFunctions::reverse),
          BuiltIn.named("setproduct")
              .takesMore(any("sets").orMarked().orUnknown())
              .returns(Product::type)
              .as(Product::product),
          BuiltIn.named("slice")
              .takes(any("list").orMarked().orUnknown())
              .takes(number("start_index"))
              .takes(number("end_index"))
              .returns(Slice::type)
              .as(Slice::slice),
          BuiltIn.named("sum")
              .takes(any("list"))
              .returns(Type.NUMBER)
              .as((arguments, type) -> Sum.sum(arguments)));

  private ListFunctions() {}

  private static Value chunk(Arguments arguments) {
    SequenceValue list = arguments.sequence(0);
    long size =
        arguments
            .wholeNumber(1)
            .orElseThrow(() -> arguments.failure("invalid size: " + Arguments.NOT_WHOLE));
    if (size < 0) {
      throw arguments.failure("the size argument must be positive");
    }
    int length = list.elements().size();
    int step = size == 0 ? Math.max(1, length) : (int) Math.min(size, Math.max(1, length));
    List<Value> chunks = new ArrayList<>();
    for (int from = 0; from < length; from += step) {
      chunks.add(
          SequenceValue.list(
              list.type().element(), list.elements().subList(from, Math.min(length, from + step))));
    }
    return SequenceValue.list(list.type(), chunks)
        .mark(list.marks().union(arguments.get(1).marks()));
  }

  private static Value distinct(Arguments arguments, Type type) {
    SequenceValue list = arguments.sequence(0);
    if (!list.isWhollyKnown()) {
      return arguments.unknown(type);
    }
    DistinctValues distinct = new DistinctValues();
    list.elements().forEach(distinct::add);
    return SequenceValue.list(type.element(), distinct.values());
  }

  private static Type reverseType(Arguments arguments) {
    Type type = arguments.type(0);
    if (type instanceof Type.TupleType tuple) {
      List<Type> elements = new ArrayList<>(tuple.elements());
      Collections.reverse(elements);
      return Type.tuple(elements);
    }
    if (!type.isSequence()) {
      throw arguments.failure(
          0, "can only reverse list or tuple values, not " + TypeNames.of(type));
    }
    return Type.list(type.element());
  }

  private static Value reverse(Arguments arguments, Type type) {
    SequenceValue list = arguments.sequence(0);
    List<Value> elements = new ArrayList<>(list.elements());
    Collections.reverse(elements);
    return new SequenceValue(type, elements, list.marks());
  }
}
