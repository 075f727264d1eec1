package dev.monban.engine.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value of the Terraform language, as far as it is known before apply; cannot be changed.
 *
 * <p>{@link Object#equals} compares everything, marks and origins included; the language's {@code
 * ==} is an operation of the evaluation.
 */
public sealed interface Value
    permits StringValue,
        NumberValue,
        BooleanValue,
        SequenceValue,
        MappingValue,
        NullValue,
        UnknownValue {

  /** True. */
  Value TRUE = new BooleanValue(true, Marks.NONE);

  /** False. */
  Value FALSE = new BooleanValue(false, Marks.NONE);

  /** A bare {@code null}, whose type is not known yet. */
  Value NULL = new NullValue(Type.DYNAMIC, Marks.NONE);

  /** The exact type; {@link Type#DYNAMIC} for a bare null and for an unknown of unknown type. */
  Type type();

  /** The marks on the value itself; its elements have their own. */
  Marks marks();

  /** The same value with exactly {@code marks}. */
  Value withMarks(Marks marks);

  /** Calls the visitor's method for this kind of value. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** The same value with {@code more} marks added. */
  default Value mark(Marks more) {
    return more.isEmpty() ? this : withMarks(marks().union(more));
  }

  /** Whether the value itself is known; its elements may not be. */
  default boolean isKnown() {
    return !(this instanceof UnknownValue);
  }

  /** Whether it is known to be null. */
  default boolean isNull() {
    return this instanceof NullValue;
  }

  /** Whether the value and everything in it is known. */
  default boolean isWhollyKnown() {
    return accept(WhollyKnown.VISITOR);
  }

  /** The marks on the value and on everything in it. */
  default Marks allMarks() {
    return accept(AllMarks.VISITOR);
  }

  /** Text; normalised to NFC as Terraform does. */
  static StringValue string(String text) {
    return new StringValue(text, Marks.NONE);
  }

  /** A number. */
  static NumberValue number(BigDecimal number) {
    return new NumberValue(number, Marks.NONE);
  }

  /** A whole number. */
  static NumberValue number(long number) {
    return NumberValue.of(number);
  }

  /** True or false. */
  static Value bool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** A null of {@code type}. */
  static Value nullOf(Type type) {
    return new NullValue(type, Marks.NONE);
  }

  /** A tuple of {@code elements}; its type is theirs. */
  static SequenceValue tuple(Collection<? extends Value> elements) {
    return SequenceValue.tuple(elements);
  }

  /** An object of {@code attributes}; its type is theirs. */
  static MappingValue object(Map<String, ? extends Value> attributes) {
    return MappingValue.object(attributes);
  }

  /** An unknown of {@code type} for one reason. */
  static UnknownValue unknown(Type type, Origin origin) {
    SortedSet<Origin> one = new TreeSet<>();
    one.add(origin);
    return new UnknownValue(type, Refinement.NONE, one, Marks.NONE);
  }

  /** An unknown of {@code type} for {@code origins}. */
  static UnknownValue unknown(Type type, Collection<Origin> origins) {
    return new UnknownValue(type, Refinement.NONE, new TreeSet<>(origins), Marks.NONE);
  }

  /** What made the value, or anything in it, unknown; empty when all is known. */
  default SortedSet<Origin> origins() {
    SortedSet<Origin> all = new TreeSet<>();
    accept(new AllOrigins(all));
    return Collections.unmodifiableSortedSet(all);
  }

  /** One method for each kind of value. */
  interface Visitor<R extends @Nullable Object> {
    /** Visits text. */
    R visitString(StringValue value);

    /** Visits a number. */
    R visitNumber(NumberValue value);

    /** Visits true or false. */
    R visitBoolean(BooleanValue value);

    /** Visits a list, set or tuple. */
    R visitSequence(SequenceValue value);

    /** Visits a map or object. */
    R visitMapping(MappingValue value);

    /** Visits a null. */
    R visitNull(NullValue value);

    /** Visits what is not known. */
    R visitUnknown(UnknownValue value);
  }
}
