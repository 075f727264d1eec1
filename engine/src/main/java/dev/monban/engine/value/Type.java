package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A type of the Terraform language.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/expressions/types">Types and
 *     Values</a>
 */
public sealed interface Type {

  /** Text. */
  Type STRING = Primitive.STRING;

  /** A number of any size. */
  Type NUMBER = Primitive.NUMBER;

  /** True or false. */
  Type BOOL = Primitive.BOOL;

  /** Not known yet, or in a constraint: any type. */
  Type DYNAMIC = Primitive.DYNAMIC;

  /** The types without parts. */
  enum Primitive implements Type {
    /** Text. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOL,
    /** Not known yet. */
    DYNAMIC
  }

  /** A list of elements of one type. */
  record ListType(Type element) implements Type {}

  /** A set of elements of one type. */
  record SetType(Type element) implements Type {}

  /** A map from text to elements of one type. */
  record MapType(Type element) implements Type {}

  /** As many elements as there are types. */
  record TupleType(List<Type> elements) implements Type {
    /** Keeps its own copy. */
    public TupleType {
      elements = Collections.unmodifiableList(new ArrayList<>(elements));
    }
  }

  /**
   * Named attributes, each of its own type.
   *
   * @param optional the attributes that a value may lack; only in type constraints
   */
  record ObjectType(SortedMap<String, Type> attributes, SortedSet<String> optional)
      implements Type {
    /** Keeps its own copies, in {@link CodePoints#ORDER}. */
    public ObjectType {
      attributes = NamedParts.copyOf(attributes);
      SortedSet<String> names = new TreeSet<>(CodePoints.ORDER);
      names.addAll(optional);
      optional = Collections.unmodifiableSortedSet(names);
    }
  }

  /** A list of {@code element}. */
  static Type list(Type element) {
    return new ListType(element);
  }

  /** A set of {@code element}. */
  static Type set(Type element) {
    return new SetType(element);
  }

  /** A map of {@code element}. */
  static Type map(Type element) {
    return new MapType(element);
  }

  /** A tuple of {@code elements}. */
  static Type tuple(List<Type> elements) {
    return new TupleType(elements);
  }

  /** An object that has every attribute. */
  static Type object(Map<String, Type> attributes) {
    return object(attributes, List.of());
  }

  /** An object type that allows a value to lack the attributes named {@code optional}. */
  static Type object(Map<String, Type> attributes, Collection<String> optional) {
    SortedMap<String, Type> sorted = new TreeMap<>(CodePoints.ORDER);
    sorted.putAll(attributes);
    return new ObjectType(sorted, new TreeSet<>(optional));
  }

  /** Whether it is a list, a set or a tuple. */
  default boolean isSequence() {
    return this instanceof ListType || this instanceof SetType || this instanceof TupleType;
  }

  /** Whether it is a map or an object. */
  default boolean isMapping() {
    return this instanceof MapType || this instanceof ObjectType;
  }

  /** Whether it is text, number or bool. */
  default boolean isPrimitive() {
    return this instanceof Primitive && this != DYNAMIC;
  }

  /** Whether it is a list, a set or a map. */
  default boolean isCollection() {
    return this instanceof ListType || this instanceof SetType || this instanceof MapType;
  }

  /** The type of the elements of a list, set or map; {@link #DYNAMIC} for any other type. */
  default Type element() {
    if (this instanceof ListType list) {
      return list.element();
    }
    if (this instanceof SetType set) {
      return set.element();
    }
    return this instanceof MapType map ? map.element() : DYNAMIC;
  }

  /** Whether it is, or holds anywhere, a type that is not known. */
  default boolean hasDynamic() {
    if (this instanceof TupleType tuple) {
      return tuple.elements().stream().anyMatch(Type::hasDynamic);
    }
    if (this instanceof ObjectType object) {
      return object.attributes().values().stream().anyMatch(Type::hasDynamic);
    }
    return isCollection() ? element().hasDynamic() : this == DYNAMIC;
  }
}
