package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says why no value of one type can become one of another, in Terraform's words. */
public final class Mismatch {
  private Mismatch() {}

  /** A clause without a period: {@code attribute "a": number required}. */
  public static String describe(Type given, Type wanted) {
    if (given instanceof Type.ObjectType from && wanted instanceof Type.ObjectType to) {
      return describeObjects(from, to);
    }
    boolean structural = given instanceof Type.TupleType || given instanceof Type.ObjectType;
    boolean matching =
        given instanceof Type.ObjectType
            ? wanted instanceof Type.MapType
            : given instanceof Type.MapType
                ? wanted instanceof Type.MapType
                : given.isSequence() && wanted.isSequence() && wanted.isCollection();
    if (!matching) {
      return TypeNames.ofConstraint(wanted) + " required";
    }
    if (!structural) {
      return "incorrect "
          + kind(wanted)
          + " element type: "
          + describe(given.element(), wanted.element());
    }
    if (wanted.element() == Type.DYNAMIC) {
      return "all " + kind(wanted) + " elements must have the same type";
    }
    return given instanceof Type.TupleType tuple
        ? describeElements(tuple, wanted.element())
        : describeAttributes((Type.ObjectType) given, wanted.element());
  }

  private static String kind(Type type) {
    return type instanceof Type.ListType ? "list" : type instanceof Type.SetType ? "set" : "map";
  }

  private static String describeElements(Type.TupleType given, Type wanted) {
    for (int i = 0; i < given.elements().size(); i++) {
      Type element = given.elements().get(i);
      if (!Conversion.isPossible(element, wanted)) {
        return "element " + i + ": " + describe(element, wanted);
      }
    }
    return "all elements must be " + TypeNames.ofConstraint(wanted);
  }

  private static String describeAttributes(Type.ObjectType given, Type wanted) {
    for (Map.Entry<String, Type> attribute : given.attributes().entrySet()) {
      if (!Conversion.isPossible(attribute.getValue(), wanted)) {
        return "element "
            + GoQuote.quote(attribute.getKey())
            + ": "
            + describe(attribute.getValue(), wanted);
      }
    }
    return "all elements must be " + TypeNames.ofConstraint(wanted);
  }

  private static String describeObjects(Type.ObjectType given, Type.ObjectType wanted) {
    List<String> missing = new ArrayList<>();
    for (String name : wanted.attributes().keySet()) {
      if (!given.attributes().containsKey(name) && !wanted.optional().contains(name)) {
        missing.add(GoQuote.quote(name));
      }
    }
    if (!missing.isEmpty()) {
      return describeMissing(missing);
    }
    for (Map.Entry<String, Type> attribute : wanted.attributes().entrySet()) {
      Type from = given.attributes().get(attribute.getKey());
      if (from != null && !Conversion.isPossible(from, attribute.getValue())) {
        return "attribute "
            + GoQuote.quote(attribute.getKey())
            + ": "
            + describe(from, attribute.getValue());
      }
    }
    return "incorrect object attributes";
  }

  private static String describeMissing(List<String> names) {
    int last = names.size() - 1;
    if (last == 0) {
      return "attribute " + names.get(0) + " is required";
    }
    String others = String.join(", ", names.subList(0, last));
    return "attributes "
        + others
        + (last > 1 ? "," : "")
        + " and "
        + names.get(last)
        + " are required";
  }
}
