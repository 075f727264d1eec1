package dev.monban.engine.evaluation;

import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Type.ListType;
import dev.monban.engine.value.Type.MapType;
import dev.monban.engine.value.Type.ObjectType;
import dev.monban.engine.value.Type.SetType;
import dev.monban.engine.value.Type.TupleType;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code value.name} and {@code value[key]}. */
final class Access {
  private static final String NO_ELEMENT =
      "The given key does not identify an element in this collection value";

  private final Evaluation evaluation;

  Access(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * The attribute or map element {@code name} of {@code value}; {@code range} is what asks for it.
   */
  Value attribute(Value value, String name, SourceRange range) {
    if (value.isNull()) {
      return evaluation.fail(
          Type.DYNAMIC,
          range,
          "Attempt to get attribute from null value",
          "This value is null, so it does not have any attributes.");
    }
    Type type = value.type();
    if (type instanceof ObjectType object) {
      Type attribute = object.attributes().get(name);
      return attribute == null
          ? unsupported(range, "This object does not have an attribute named " + quoted(name) + ".")
          : Objects.requireNonNull(part(value, attribute, name), name);
    }
    if (type instanceof MapType map) {
      Value found = part(value, map.element(), name);
      return found != null
          ? found
          : evaluation.fail(
              Type.DYNAMIC,
              range,
              "Missing map element",
              "This map does not have an element with the key " + quoted(name) + ".");
    }
    if (type == Type.DYNAMIC) {
      return value;
    }
    if (type instanceof ListType list && list.element() instanceof ObjectType) {
      return unsupported(
          range,
          "Can't access attributes on a list of objects. Did you mean to access attribute "
              + quoted(name)
              + " for a specific element of the list, or across all elements of the list?");
    }
    if (type instanceof SetType set && set.element() instanceof ObjectType) {
      return unsupported(
          range,
          "Can't access attributes on a set of objects. Did you mean to access an attribute across all elements of the set?");
    }
    return unsupported(
        range,
        type.isPrimitive()
            ? "Can't access attributes on a primitive-typed value (" + TypeNames.of(type) + ")."
            : "This value does not have any attributes.");
  }

  private Value unsupported(SourceRange range, String detail) {
    return evaluation.fail(Type.DYNAMIC, range, "Unsupported attribute", detail);
  }

  /** The element {@code key} of {@code value}; {@code range} is what asks for it. */
  Value index(Value value, Value key, SourceRange range) {
    if (value.isNull()) {
      return evaluation.fail(
          Type.DYNAMIC,
          range,
          "Attempt to index null value",
          "This value is null, so it does not have any indices.");
    }
    if (key.isNull()) {
      return invalidIndex(range, "Can't use a null value as an indexing key.");
    }
    Type type = value.type();
    if (key.type() == Type.DYNAMIC || type == Type.DYNAMIC) {
      return Unknowns.of(Type.DYNAMIC, value, key);
    }
    if (type instanceof ObjectType) {
      // As in Terraform, what chose an attribute leaves no mark on it.
      return byName(value, key.withMarks(Marks.NONE), range);
    }
    Marks decision = key.marks().ofDecision();
    if (type instanceof MapType) {
      return byName(value, key, range).mark(decision);
    }
    if (type instanceof ListType || type instanceof TupleType) {
      return byNumber(value, key, range).mark(decision);
    }
    return invalidIndex(
        range,
        type instanceof SetType
            ? "Elements of a set are identified only by their value and don't have any separate index or key to select"
                + " with, so it's only possible to perform operations across all elements of the set."
            : "This value does not have any indices.");
  }

  private Value byName(Value value, Value key, SourceRange range) {
    Value name =
        evaluation.convert(key, Type.STRING, error -> noElement(range, ": " + error + "."));
    Type element = value.type() instanceof MapType map ? map.element() : Type.DYNAMIC;
    if (!(name instanceof StringValue text)) {
      return name.type() == Type.DYNAMIC ? name : Unknowns.of(element, value, key);
    }
    if (!value.isKnown()) {
      return Unknowns.of(element, value, key);
    }
    Value found = part(value, element, text.value());
    if (found != null) {
      return found;
    }
    boolean numeric = value.type() instanceof ObjectType && key instanceof NumberValue;
    return noElement(
        range,
        numeric
            ? ". An object only supports looking up attributes by name, not by numeric index."
            : ".");
  }

  private Value byNumber(Value value, Value key, SourceRange range) {
    Value number =
        evaluation.convert(key, Type.NUMBER, error -> noElement(range, ": " + error + "."));
    if (!(number instanceof NumberValue wanted)) {
      Type element = value.type() instanceof ListType list ? list.element() : Type.DYNAMIC;
      return number.type() == Type.DYNAMIC ? number : Unknowns.of(element, value, key);
    }
    int length =
        value.type() instanceof TupleType tuple
            ? tuple.elements().size()
            : value instanceof SequenceValue sequence
                ? sequence.elements().size()
                : Integer.MAX_VALUE;
    BigDecimal index = wanted.value();
    boolean whole = index.signum() == 0 || index.scale() <= 0;
    if (whole && index.signum() >= 0 && index.compareTo(BigDecimal.valueOf(length)) < 0) {
      return element(value, index.intValue(), key);
    }
    if (value.type() instanceof ListType list && !value.isKnown()) {
      return Unknowns.of(list.element(), value, key);
    }
    boolean tellsLength = value instanceof SequenceValue && !value.marks().sensitive();
    return noElement(range, whyNot(index, whole, tellsLength ? length : -1));
  }

  private static Value element(Value value, int index, Value key) {
    if (value instanceof SequenceValue sequence) {
      return sequence.elements().get(index).mark(value.marks());
    }
    Type element =
        value.type() instanceof TupleType tuple
            ? tuple.elements().get(index)
            : ((ListType) value.type()).element();
    return Unknowns.of(element, value, key);
  }

  private static String whyNot(BigDecimal index, boolean whole, int length) {
    if (!whole) {
      return ": indexing a sequence requires a whole number, but the given index has a fractional part.";
    }
    if (index.signum() < 0) {
      return ": a negative number is not a valid index for a sequence.";
    }
    // Terraform tells why only for the very first index behind the last element.
    if (index.compareTo(BigDecimal.valueOf(length)) != 0) {
      return ".";
    }
    return length == 0
        ? ": the collection has no elements."
        : ": the given index is greater than or equal to the length of the collection.";
  }

  private Value noElement(SourceRange range, String why) {
    return invalidIndex(range, NO_ELEMENT + why);
  }

  private Value invalidIndex(SourceRange range, String detail) {
    return evaluation.fail(Type.DYNAMIC, range, "Invalid index", detail);
  }

  /** The part {@code name} of a map or object; null when it is known that there is none. */
  private static @Nullable Value part(Value value, Type type, String name) {
    if (!(value instanceof MappingValue mapping)) {
      return Unknowns.of(type, value);
    }
    Value found = mapping.get(name);
    return found == null ? null : found.mark(value.marks());
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
