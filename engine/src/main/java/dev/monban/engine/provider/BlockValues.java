package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The value of all blocks of one name. Where it is open whether there is one more, the whole value
 * is unknown.
 */
final class BlockValues {
  private final BlockSchema schema;
  private final Body body;
  private final List<MappingValue> certain = new ArrayList<>();

  /** How one block becomes an object. */
  interface Body {
    MappingValue value(
        BlockSchema schema, WrittenBlock block, AttributePath path, boolean symbolic);
  }

  BlockValues(BlockSchema schema, Body body) {
    this.schema = schema;
    this.body = body;
  }

  /** The value in the form that {@code nesting} asks for. */
  Value of(Nesting nesting, List<WrittenBlock> blocks, AttributePath path, boolean symbolic) {
    return switch (nesting) {
      case SINGLE, GROUP -> single(nesting, blocks, path, symbolic);
      case LIST -> list(blocks, path, symbolic);
      case SET -> set(blocks, path, symbolic);
      case MAP -> map(blocks, path, symbolic);
    };
  }

  /** The blocks that are certain, also where the value as a whole is unknown. */
  List<MappingValue> certain() {
    return Collections.unmodifiableList(certain);
  }

  Value list(List<WrittenBlock> blocks, AttributePath path, boolean symbolic) {
    List<MappingValue> elements = elements(blocks, path, symbolic);
    SortedSet<Origin> open = openness(blocks);
    Type element = elementType(elements);
    return open.isEmpty()
        ? sequence(Type.list(element), element, elements)
        : Value.unknown(Type.list(element), open);
  }

  private Value set(List<WrittenBlock> blocks, AttributePath path, boolean symbolic) {
    List<MappingValue> elements = elements(blocks, path, symbolic);
    SortedSet<Origin> open = openness(blocks);
    Type element = elementType(elements);
    return open.isEmpty()
        ? secretAsAWhole(sequence(Type.set(element), element, elements))
        : Value.unknown(Type.set(element), open);
  }

  /** A set with a secret in it is secret: nobody could say which of its elements has it. */
  private static Value secretAsAWhole(Value set) {
    Marks marks = set.allMarks();
    return marks.sensitive() || marks.ephemeral()
        ? set.mark(new Marks(marks.sensitive(), marks.ephemeral(), Collections.emptySortedSet()))
        : set;
  }

  private Value map(List<WrittenBlock> blocks, AttributePath path, boolean symbolic) {
    SortedMap<String, Value> members = new TreeMap<>(CodePoints.ORDER);
    for (WrittenBlock block : blocks) {
      String label = block.labels().isEmpty() ? "" : block.labels().get(0);
      members.put(label, body.value(schema, block, path.then(label), symbolic));
    }
    SortedSet<Origin> open = openness(blocks);
    return open.isEmpty()
        ? Value.object(members)
        : Value.unknown(Type.map(schema.impliedType()), open);
  }

  private Value single(
      Nesting nesting, List<WrittenBlock> blocks, AttributePath path, boolean symbolic) {
    List<MappingValue> elements = elements(blocks, path, symbolic);
    SortedSet<Origin> open = openness(blocks);
    if (!open.isEmpty()) {
      return Value.unknown(elementType(elements), open);
    }
    if (!elements.isEmpty()) {
      return elements.get(0);
    }
    return nesting == Nesting.GROUP
        ? body.value(schema, WrittenBlock.of("", WrittenBody.EMPTY), path, symbolic)
        : Value.nullOf(schema.impliedType());
  }

  private List<MappingValue> elements(
      List<WrittenBlock> blocks, AttributePath path, boolean symbolic) {
    List<MappingValue> elements = new ArrayList<>();
    for (WrittenBlock block : blocks) {
      AttributePath place = block.isSymbolic() ? path : path.then(elements.size());
      MappingValue value = body.value(schema, block, place, symbolic);
      if (!block.isSymbolic()) {
        elements.add(value);
      }
    }
    certain.addAll(elements);
    return elements;
  }

  private static SortedSet<Origin> openness(List<WrittenBlock> blocks) {
    SortedSet<Origin> open = new TreeSet<>();
    blocks.forEach(block -> open.addAll(block.uncertain()));
    return open;
  }

  /** The schema's type, but for values that it does not fit: they keep their own. */
  private Type elementType(List<MappingValue> elements) {
    boolean foreign =
        elements.stream().anyMatch(element -> !element.attributes().keySet().equals(names()));
    return foreign ? Type.DYNAMIC : schema.impliedType();
  }

  private SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(CodePoints.ORDER);
    names.addAll(schema.attributes().keySet());
    names.addAll(schema.blocks().keySet());
    return names;
  }

  private static Value sequence(Type type, Type element, List<MappingValue> elements) {
    return element == Type.DYNAMIC
        ? SequenceValue.tuple(elements)
        : new SequenceValue(type, new ArrayList<>(elements), Marks.NONE);
  }
}
