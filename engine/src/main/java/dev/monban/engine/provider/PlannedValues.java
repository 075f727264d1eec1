package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a provider's plan makes of a new resource's configuration: defaults for what is left out,
 * unknown for what only the provider knows. Optional and computed arguments that are left out read
 * as null, and are named. A set of blocks is sensitive as a whole when anything in it is, as sets
 * are in Terraform.
 */
final class PlannedValues {
  private static final AttributePath IDENTIFIER = AttributePath.of("id");

  private final ResourceAddress address;
  private final PluginGeneration generation;
  private final SortedSet<AttributePath> leftOut = new TreeSet<>();

  PlannedValues(ResourceAddress address, PluginGeneration generation) {
    this.address = address;
    this.generation = generation;
  }

  /** The optional and computed arguments and blocks that were left out. */
  SortedSet<AttributePath> leftOut() {
    return leftOut;
  }

  MappingValue plan(BlockSchema schema, MappingValue configured) {
    return block(schema, configured, AttributePath.EMPTY, false);
  }

  private MappingValue block(
      BlockSchema schema, MappingValue configured, AttributePath path, boolean inSet) {
    SortedMap<String, Value> values = new TreeMap<>(CodePoints.ORDER);
    configured
        .attributes()
        .forEach(
            (name, value) -> {
              AttributeSchema attribute = schema.attributes().get(name);
              NestedBlockSchema nested = schema.blocks().get(name);
              values.put(
                  name,
                  attribute != null
                      ? attribute(attribute, value, path.then(name), inSet)
                      : nested != null ? blocks(nested, value, path.then(name), inSet) : value);
            });
    return MappingValue.object(values).withMarks(configured.marks());
  }

  private Value attribute(
      AttributeSchema attribute, Value configured, AttributePath path, boolean inSet) {
    Value written =
        attribute.writeOnly()
            ? Value.nullOf(attribute.type())
            : generation.written(attribute, configured, inSet);
    Value planned = written.isNull() ? unwritten(attribute, written, path, inSet) : written;
    return attribute.sensitive() ? planned.mark(Marks.SENSITIVE) : planned;
  }

  private Value unwritten(
      AttributeSchema attribute, Value absent, AttributePath path, boolean inSet) {
    if (attribute.defaultValue().isPresent()) {
      return attribute.defaultValue().get().mark(absent.marks());
    }
    if (!attribute.computed()) {
      return attribute.required() ? absent : generation.absent(attribute, absent, inSet);
    }
    if (attribute.isArgument() && !path.equals(IDENTIFIER)) {
      leftOut.add(path);
      return absent;
    }
    return Value.unknown(attribute.type(), Origin.of(new ResourceReference(address, path)));
  }

  private Value blocks(
      NestedBlockSchema nested, Value configured, AttributePath path, boolean inSet) {
    if (configured instanceof SequenceValue sequence) {
      List<Value> elements = elements(nested, sequence, path, inSet);
      if (elements.isEmpty() && nested.computed()) {
        leftOut.add(path);
      }
      SequenceValue planned = new SequenceValue(sequence.type(), elements, sequence.marks());
      boolean hidden = nested.nesting() == Nesting.SET && planned.allMarks().sensitive();
      return hidden ? planned.mark(Marks.SENSITIVE) : planned;
    }
    if (configured instanceof MappingValue mapping && nested.nesting().isSingle()) {
      return block(nested.block(), mapping, path, inSet);
    }
    if (configured instanceof MappingValue mapping) {
      SortedMap<String, Value> members = new TreeMap<>(CodePoints.ORDER);
      mapping
          .attributes()
          .forEach((key, value) -> members.put(key, element(nested, value, path.then(key), inSet)));
      return MappingValue.object(members).withMarks(mapping.marks());
    }
    if (configured instanceof NullValue && nested.computed()) {
      leftOut.add(path);
    }
    return configured;
  }

  private List<Value> elements(
      NestedBlockSchema nested, SequenceValue configured, AttributePath path, boolean inSet) {
    boolean set = nested.nesting() == Nesting.SET;
    List<Value> planned = new ArrayList<>();
    Set<Value> seen = new HashSet<>();
    for (Value element : configured.elements()) {
      Value one = element(nested, element, path.then(planned.size()), inSet || set);
      boolean repeated = set && one.isWhollyKnown() && !seen.add(one);
      if (!repeated) {
        planned.add(one);
      }
    }
    return planned;
  }

  private Value element(
      NestedBlockSchema nested, Value configured, AttributePath path, boolean inSet) {
    return configured instanceof MappingValue mapping
        ? block(nested.block(), mapping, path, inSet)
        : configured;
  }
}
