package dev.monban.engine.function;

import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code flatten}: takes lists, sets and tuples inside of others apart, at any depth. */
final class Flattening {
  private final List<Value> elements = new ArrayList<>();
  private final FunctionContext context;
  private Marks marks = Marks.NONE;
  private boolean known = true;

  private Flattening(FunctionContext context) {
    this.context = context;
  }

  static Type type(Arguments arguments) {
    if (!arguments.get(0).isWhollyKnown()) {
      return Type.DYNAMIC;
    }
    if (!arguments.type(0).isSequence()) {
      throw arguments.failure("can only flatten lists, sets and tuples");
    }
    Flattening flattening = new Flattening(arguments.context());
    flattening.add(arguments.sequence(0));
    return Type.tuple(flattening.elements.stream().map(Value::type).collect(Collectors.toList()));
  }

  static Value flatten(Arguments arguments, Type type) {
    if (!arguments.type(0).isSequence()) {
      throw arguments.failure("can only flatten lists, sets and tuples");
    }
    Flattening flattening = new Flattening(arguments.context());
    flattening.add(arguments.sequence(0));
    Value result = flattening.known ? Value.tuple(flattening.elements) : arguments.unknown(type);
    return result.mark(flattening.marks);
  }

  private void add(SequenceValue sequence) {
    marks = marks.union(sequence.marks());
    known &= Lengths.isKnown(sequence);
    for (Value element : sequence.elements()) {
      if (element instanceof SequenceValue inner) {
        add(inner);
      } else {
        boolean open = element.type().isSequence() || element.type() == Type.DYNAMIC;
        known &= !(element instanceof UnknownValue && open);
        elements.add(element);
        Limits.checkElements(elements.size(), context);
      }
    }
  }
}
