package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list, set or tuple: {@code type} tells which.
 *
 * <p>A set holds its elements in Terraform's order and without repetition; whoever makes one sees
 * to that. A set's marks include those of its elements, which have none of their own.
 */
public record SequenceValue(Type type, List<Value> elements, Marks marks) implements Value {

  /** Keeps its own copy of the elements. */
  public SequenceValue {
    elements =
        elements.isEmpty()
            ? Collections.emptyList()
            : Collections.unmodifiableList(new ArrayList<>(elements));
  }

  /** A tuple, whose type is that of its elements. */
  public static SequenceValue tuple(Collection<? extends Value> elements) {
    return new SequenceValue(
        Type.tuple(elements.stream().map(Value::type).collect(Collectors.toList())),
        new ArrayList<>(elements),
        Marks.NONE);
  }

  /** A list of elements that are all of type {@code element}. */
  public static SequenceValue list(Type element, Collection<? extends Value> elements) {
    return new SequenceValue(Type.list(element), new ArrayList<>(elements), Marks.NONE);
  }

  /** A list of {@code elements}, none of whose types differ; empty when they do. */
  public static Optional<SequenceValue> listOf(Collection<? extends Value> elements) {
    return ElementTypes.common(elements).map(type -> list(type, told(elements, type)));
  }

  /**
   * A set of {@code elements}, none of whose types differ: in order, each once, unmarked; empty
   * when types differ.
   */
  public static Optional<SequenceValue> setOf(Collection<? extends Value> elements) {
    return ElementTypes.common(elements).map(type -> set(type, told(elements, type)));
  }

  /**
   * A set of elements that are all of type {@code element}: puts them in order, each once, and
   * takes their marks.
   */
  public static SequenceValue set(Type element, Collection<? extends Value> elements) {
    return SetElements.of(element, elements);
  }

  private static List<Value> told(Collection<? extends Value> elements, Type type) {
    return elements.stream()
        .map(element -> ElementTypes.told(element, type))
        .collect(Collectors.toList());
  }

  @Override
  public SequenceValue withMarks(Marks other) {
    return new SequenceValue(type, elements, other);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitSequence(this);
  }
}
