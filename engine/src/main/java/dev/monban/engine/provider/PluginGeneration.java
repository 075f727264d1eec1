package dev.monban.engine.provider;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of the two plugin frameworks a resource is written with; the older one loses some nulls and
 * empty values.
 */
enum PluginGeneration {
  /** Terraform's plugin framework: a plan keeps what is written. */
  FRAMEWORK {
    @Override
    Value written(AttributeSchema attribute, Value configured, boolean inSet) {
      return configured;
    }

    @Override
    Value absent(AttributeSchema attribute, Value absent, boolean inSet) {
      return absent;
    }
  },

  /**
   * The second plugin SDK, which stores texts in a flat map: what is empty there is as good as
   * absent.
   */
  SDK {
    @Override
    Value written(AttributeSchema attribute, Value configured, boolean inSet) {
      if (configured instanceof SequenceValue sequence) {
        Type element = AttributeForm.elementType(attribute.type());
        if (element instanceof Type.ObjectType) {
          return withZeroes(sequence, element);
        }
        boolean lost =
            sequence.elements().isEmpty() && attribute.type() instanceof Type.SetType && !inSet;
        return lost ? Value.nullOf(attribute.type()).withMarks(sequence.marks()) : sequence;
      }
      if (configured instanceof MappingValue mapping && attribute.type() instanceof Type.MapType) {
        return withoutNulls(mapping, attribute.type());
      }
      boolean emptyText = attribute.isOptionalComputed() && configured.equals(EMPTY_TEXT);
      return emptyText ? Value.nullOf(attribute.type()) : configured;
    }

    @Override
    Value absent(AttributeSchema attribute, Value absent, boolean inSet) {
      return inSet ? zero(attribute.type(), absent) : absent;
    }
  };

  private static final Value EMPTY_TEXT = Value.string("");

  /**
   * The generation of a resource: the older framework gives every resource an optional and computed
   * {@code id}.
   */
  static PluginGeneration of(BlockSchema schema) {
    return schema.attribute("id").map(AttributeSchema::isOptionalComputed).orElse(false)
        ? SDK
        : FRAMEWORK;
  }

  /** What the plan holds where {@code configured} is written. */
  abstract Value written(AttributeSchema attribute, Value configured, boolean inSet);

  /** What the plan holds where nothing is written into an optional argument without a default. */
  abstract Value absent(AttributeSchema attribute, Value absent, boolean inSet);

  /**
   * In a set, texts, lists and sets that are absent become empty; numbers, bools and maps stay
   * null.
   */
  private static Value zero(Type type, Value absent) {
    if (type == Type.STRING) {
      return EMPTY_TEXT.withMarks(absent.marks());
    }
    boolean sequence = type instanceof Type.ListType || type instanceof Type.SetType;
    return sequence ? new SequenceValue(type, List.of(), absent.marks()) : absent;
  }

  /** The same for blocks in attribute form. */
  private static Value withZeroes(SequenceValue sequence, Type element) {
    if (!(sequence.type() instanceof Type.SetType)
        || !(element instanceof Type.ObjectType object)) {
      return sequence;
    }
    List<Value> elements = new ArrayList<>();
    for (Value one : sequence.elements()) {
      elements.add(one instanceof MappingValue mapping ? withZeroes(mapping, object) : one);
    }
    return new SequenceValue(sequence.type(), elements, sequence.marks());
  }

  private static Value withZeroes(MappingValue mapping, Type.ObjectType type) {
    SortedMap<String, Value> members = new TreeMap<>(CodePoints.ORDER);
    mapping
        .attributes()
        .forEach(
            (name, value) -> {
              Type member = type.attributes().getOrDefault(name, Type.DYNAMIC);
              boolean absentBool = value.isNull() && member == Type.BOOL;
              members.put(
                  name,
                  absentBool
                      ? Value.FALSE.withMarks(value.marks())
                      : value.isNull() ? zero(member, value) : value);
            });
    return new MappingValue(mapping.type(), members, mapping.marks());
  }

  private static Value withoutNulls(MappingValue mapping, Type type) {
    SortedMap<String, Value> elements = new TreeMap<>(mapping.attributes());
    boolean lost = elements.values().removeIf(Value::isNull);
    Marks marks = mapping.marks();
    return elements.isEmpty()
        ? Value.nullOf(type).withMarks(marks)
        : lost ? new MappingValue(mapping.type(), elements, marks) : mapping;
  }
}
