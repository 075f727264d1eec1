package dev.monban.engine.evaluation;

import dev.monban.engine.value.Type;
import dev.monban.engine.value.Type.ListType;
import dev.monban.engine.value.Type.ObjectType;
import dev.monban.engine.value.Type.SetType;
import dev.monban.engine.value.Type.TupleType;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Unification;
import java.util.List;
import java.util.Map;

/** Says how the two branches of a conditional differ, as deep inside as that can be told. */
final class ConditionalMismatch {
  private ConditionalMismatch() {}

  /** A sentence; the two types have no common type. */
  static String between(Type whenTrue, Type whenFalse) {
    if (whenTrue instanceof ObjectType one && whenFalse instanceof ObjectType other) {
      String inside = betweenObjects(one, other);
      if (!inside.isEmpty()) {
        return inside;
      }
    } else if (whenTrue instanceof TupleType one && whenFalse instanceof TupleType other) {
      String inside = betweenTuples(one.elements(), other.elements());
      if (!inside.isEmpty()) {
        return inside;
      }
    } else if (whenTrue.isCollection()
        && whenTrue.getClass() == whenFalse.getClass()
        && isStructural(whenTrue.element())
        && whenTrue.element().getClass() == whenFalse.element().getClass()) {
      return "Mismatched "
          + kind(whenTrue)
          + " element types: "
          + between(whenTrue.element(), whenFalse.element());
    }
    String trueName = TypeNames.of(whenTrue);
    String falseName = TypeNames.of(whenFalse);
    return trueName.equals(falseName)
        ? "At least one deeply-nested attribute or element is not compatible across both the 'true' and the 'false' value."
        : "The 'true' value is " + trueName + ", but the 'false' value is " + falseName + ".";
  }

  private static boolean isStructural(Type type) {
    return type instanceof ObjectType || type instanceof TupleType;
  }

  private static String kind(Type collection) {
    return collection instanceof ListType ? "list" : collection instanceof SetType ? "set" : "map";
  }

  private static String betweenObjects(ObjectType one, ObjectType other) {
    for (Map.Entry<String, Type> attribute : one.attributes().entrySet()) {
      String name = '"' + attribute.getKey() + '"';
      Type opposite = other.attributes().get(attribute.getKey());
      if (opposite == null) {
        return "The 'true' value includes object attribute "
            + name
            + ", which is absent in the 'false' value.";
      }
      if (differ(attribute.getValue(), opposite)) {
        return "Type mismatch for object attribute "
            + name
            + ": "
            + between(attribute.getValue(), opposite);
      }
    }
    for (String name : other.attributes().keySet()) {
      if (!one.attributes().containsKey(name)) {
        return "The 'false' value includes object attribute \""
            + name
            + "\", which is absent in the 'true' value.";
      }
    }
    return "";
  }

  private static String betweenTuples(List<Type> one, List<Type> other) {
    if (one.size() != other.size()) {
      return "The 'true' tuple has length "
          + one.size()
          + ", but the 'false' tuple has length "
          + other.size()
          + ".";
    }
    for (int i = 0; i < one.size(); i++) {
      if (differ(one.get(i), other.get(i))) {
        return "Type mismatch for tuple element " + i + ": " + between(one.get(i), other.get(i));
      }
    }
    return "";
  }

  private static boolean differ(Type one, Type other) {
    return !one.equals(other) && Unification.unifyUnsafe(List.of(one, other)).isEmpty();
  }
}
