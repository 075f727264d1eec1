package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Unmarking;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A resource's values as others see them: every part refers to where it is in this resource and no
 * longer to what it was made from; an argument that was left out and that the provider decides is
 * unknown.
 */
final class ExportedValue implements Value.Visitor<Value> {
  private final ResourceAddress address;
  private final SortedSet<AttributePath> leftOut;
  private final AttributePath path;

  private ExportedValue(
      ResourceAddress address, SortedSet<AttributePath> leftOut, AttributePath path) {
    this.address = address;
    this.leftOut = leftOut;
    this.path = path;
  }

  /** What {@code address} with {@code values} is to others. */
  static Value of(ResourceAddress address, Value values, SortedSet<AttributePath> leftOut) {
    return values.accept(new ExportedValue(address, leftOut, AttributePath.EMPTY));
  }

  private Value part(Value value, AttributePath place) {
    if (leftOut.contains(place)) {
      ResourceReference reference = new ResourceReference(address, place);
      return Value.unknown(value.type(), Origin.of(reference)).withMarks(own(value.marks(), place));
    }
    return value.accept(new ExportedValue(address, leftOut, place));
  }

  private Marks own(Marks marks, AttributePath place) {
    Marks reference = Marks.of(new ResourceReference(address, place));
    return new Marks(marks.sensitive(), marks.ephemeral(), reference.references());
  }

  private Value leaf(Value value) {
    return value.withMarks(own(value.marks(), path));
  }

  @Override
  public Value visitString(StringValue value) {
    return leaf(value);
  }

  @Override
  public Value visitNumber(NumberValue value) {
    return leaf(value);
  }

  @Override
  public Value visitBoolean(BooleanValue value) {
    return leaf(value);
  }

  @Override
  public Value visitNull(NullValue value) {
    return leaf(value);
  }

  @Override
  public Value visitUnknown(UnknownValue value) {
    return leaf(value);
  }

  @Override
  public Value visitSequence(SequenceValue value) {
    if (value.elements().isEmpty() || value.type() instanceof Type.SetType) {
      return new SequenceValue(value.type(), inside(value, true), own(value.allMarks(), path));
    }
    return new SequenceValue(value.type(), inside(value, false), value.marks().ofDecision());
  }

  private List<Value> inside(SequenceValue value, boolean set) {
    List<Value> elements = new ArrayList<>();
    for (int i = 0; i < value.elements().size(); i++) {
      Value element = part(value.elements().get(i), path.then(i));
      elements.add(set ? Unmarking.deep(element) : element);
    }
    return elements;
  }

  @Override
  public Value visitMapping(MappingValue value) {
    if (value.attributes().isEmpty()) {
      return leaf(value);
    }
    SortedMap<String, Value> members = new TreeMap<>();
    value.attributes().forEach((name, member) -> members.put(name, part(member, path.then(name))));
    return new MappingValue(value.type(), members, value.marks().ofDecision());
  }
}
