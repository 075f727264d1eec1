package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The values of a resource as expressions that refer to it have to see them, and as a plan shows
 * them: what was left out and is computed is unknown, where a policy reads null.
 */
public final class PlanView {
  private final ResourceAddress address;
  private final SortedSet<AttributePath> leftOut;

  private PlanView(ResourceAddress address, SortedSet<AttributePath> leftOut) {
    this.address = address;
    this.leftOut = leftOut;
  }

  /**
   * The {@code values} of {@code address}, with an unknown at every path that is {@code leftOut}.
   */
  public static MappingValue of(
      ResourceAddress address, MappingValue values, SortedSet<AttributePath> leftOut) {
    return leftOut.isEmpty()
        ? values
        : new PlanView(address, leftOut).mapping(values, AttributePath.EMPTY);
  }

  private Value view(Value value, AttributePath path) {
    if (leftOut.contains(path)) {
      return Value.unknown(value.type(), Origin.of(new ResourceReference(address, path)))
          .mark(value.marks());
    }
    SortedSet<AttributePath> after = leftOut.tailSet(path);
    if (after.isEmpty() || !after.first().startsWith(path)) {
      return value;
    }
    if (value instanceof SequenceValue sequence) {
      List<Value> elements = new ArrayList<>();
      for (Value element : sequence.elements()) {
        elements.add(view(element, path.then(elements.size())));
      }
      return new SequenceValue(sequence.type(), elements, sequence.marks());
    }
    return value instanceof MappingValue mapping ? mapping(mapping, path) : value;
  }

  private MappingValue mapping(MappingValue mapping, AttributePath path) {
    SortedMap<String, Value> members = new TreeMap<>();
    mapping.attributes().forEach((name, value) -> members.put(name, view(value, path.then(name))));
    return new MappingValue(mapping.type(), members, mapping.marks());
  }
}
