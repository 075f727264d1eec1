package dev.monban.engine.value;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The language's {@code ==}. */
public final class Equality {
  private static final Refinement BOOLEAN = Refinement.NOT_NULL;

  private Equality() {}

  /** Whether {@code value} is known to be true. */
  public static boolean isTrue(Value value) {
    return value instanceof BooleanValue bool && bool.value();
  }

  /** Whether {@code value} is known to be false. */
  public static boolean isFalse(Value value) {
    return value instanceof BooleanValue bool && !bool.value();
  }

  /**
   * True when both have the same type and are alike in everything, also when both are null; unknown
   * when it depends on something unknown. Has all marks of both.
   */
  public static Value equal(Value left, Value right) {
    return compare(left, right).mark(left.allMarks().union(right.allMarks()));
  }

  private static Value compare(Value left, Value right) {
    if (left.isNull() && Refinements.isNotNull(right)
        || right.isNull() && Refinements.isNotNull(left)) {
      return Value.FALSE;
    }
    if (left instanceof UnknownValue unknown) {
      return compareUnknown(unknown, right);
    }
    if (right instanceof UnknownValue unknown) {
      return compareUnknown(unknown, left);
    }
    if (left.isNull() || right.isNull()) {
      return Value.bool(left.isNull() && right.isNull());
    }
    if (!hasKnownType(left) || !hasKnownType(right)) {
      return Conformance.of(left.type(), right.type()) || Conformance.of(right.type(), left.type())
          ? unknown(left, right)
          : Value.FALSE;
    }
    return left.type().equals(right.type()) ? compareKnown(left, right) : Value.FALSE;
  }

  /** False when a part is unknown and its type, too; nulls are alike whatever their type. */
  private static boolean hasKnownType(Value value) {
    if (value instanceof UnknownValue) {
      return !value.type().hasDynamic();
    }
    if (value.isNull() || !value.type().hasDynamic()) {
      return true;
    }
    return value instanceof SequenceValue sequence
        ? sequence.elements().stream().allMatch(Equality::hasKnownType)
        : value instanceof MappingValue mapping
            && mapping.attributes().values().stream().allMatch(Equality::hasKnownType);
  }

  private static Value compareUnknown(UnknownValue unknown, Value other) {
    if (!other.isKnown() || other.isNull()) {
      return unknown(unknown, other);
    }
    boolean possible =
        Inclusion.isPossible(unknown, other)
            && (unknown.type().hasDynamic() || unknown.type().equals(other.type()));
    return possible ? unknown(unknown, other) : Value.FALSE;
  }

  private static Value compareKnown(Value left, Value right) {
    if (left instanceof StringValue a && right instanceof StringValue b) {
      return Value.bool(a.value().equals(b.value()));
    }
    if (left instanceof NumberValue a && right instanceof NumberValue b) {
      return Value.bool(equalNumbers(a, b));
    }
    if (left instanceof BooleanValue a && right instanceof BooleanValue b) {
      return Value.bool(a.value() == b.value());
    }
    if (left instanceof SequenceValue a && right instanceof SequenceValue b) {
      return a.type() instanceof Type.SetType
          ? compareSets(a, b)
          : compareSequences(a.elements(), b.elements());
    }
    if (left instanceof MappingValue a && right instanceof MappingValue b) {
      return compareMappings(a.attributes(), b.attributes());
    }
    return Value.FALSE;
  }

  /** Whole numbers to the last digit, others as they are printed. */
  private static boolean equalNumbers(NumberValue left, NumberValue right) {
    return Numbers.isInteger(left) && Numbers.isInteger(right)
        ? Numbers.compare(left, right) == 0
        : left.value().equals(right.value());
  }

  /** One difference decides, wherever it is; Terraform looks in no particular order. */
  private static Value compareMappings(Map<String, Value> left, Map<String, Value> right) {
    if (!left.keySet().equals(right.keySet())) {
      return Value.FALSE;
    }
    boolean known = true;
    Iterator<Value> others = right.values().iterator();
    for (Value member : left.values()) {
      Value equal = compare(member, others.next());
      if (isFalse(equal)) {
        return Value.FALSE;
      }
      known &= equal.isKnown();
    }
    return known ? Value.TRUE : unknown(left.values(), right.values());
  }

  /** The first element that is not known to be equal decides, as Terraform looks no further. */
  private static Value compareSequences(List<Value> left, List<Value> right) {
    if (left.size() != right.size()) {
      return Value.FALSE;
    }
    Iterator<Value> others = right.iterator();
    for (Value element : left) {
      Value equal = compare(element, others.next());
      if (!isTrue(equal)) {
        return equal.isKnown() ? equal : unknown(left, right);
      }
    }
    return Value.TRUE;
  }

  private static Value compareSets(SequenceValue left, SequenceValue right) {
    boolean unknown =
        left.elements().stream().anyMatch(element -> !element.isKnown())
            || right.elements().stream().anyMatch(element -> !element.isKnown());
    if (unknown) {
      return unknown(left, right);
    }
    return Value.bool(
        left.elements().size() == right.elements().size()
            && left.elements().stream().allMatch(new SetMembership(right)::contains));
  }

  private static Value unknown(Value left, Value right) {
    return unknown(List.of(left), List.of(right));
  }

  private static Value unknown(Collection<Value> left, Collection<Value> right) {
    SortedSet<Origin> origins = new TreeSet<>();
    left.forEach(value -> origins.addAll(value.origins()));
    right.forEach(value -> origins.addAll(value.origins()));
    return Value.unknown(Type.BOOL, origins).withRefinement(BOOLEAN);
  }
}
