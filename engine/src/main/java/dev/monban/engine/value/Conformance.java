package dev.monban.engine.value;

import java.util.List;
import java.util.Map;

/** Whether a type could be another one, once what is not known of that one is known. */
final class Conformance {
  private Conformance() {}

  /** Whether {@code given} is {@code wanted}, where {@link Type#DYNAMIC} stands for any type. */
  static boolean of(Type given, Type wanted) {
    if (wanted == Type.DYNAMIC || given.equals(wanted)) {
      return true;
    }
    if (given instanceof Type.ObjectType a && wanted instanceof Type.ObjectType b) {
      return ofObjects(a.attributes(), b.attributes());
    }
    if (given instanceof Type.TupleType a && wanted instanceof Type.TupleType b) {
      return ofTuples(a.elements(), b.elements());
    }
    return given.isCollection()
        && given.getClass() == wanted.getClass()
        && of(given.element(), wanted.element());
  }

  private static boolean ofObjects(Map<String, Type> given, Map<String, Type> wanted) {
    return given.keySet().equals(wanted.keySet())
        && given.entrySet().stream()
            .allMatch(
                attribute ->
                    of(
                        attribute.getValue(),
                        wanted.getOrDefault(attribute.getKey(), Type.DYNAMIC)));
  }

  private static boolean ofTuples(List<Type> given, List<Type> wanted) {
    for (int i = 0; i < given.size() && given.size() == wanted.size(); i++) {
      if (!of(given.get(i), wanted.get(i))) {
        return false;
      }
    }
    return given.size() == wanted.size();
  }
}
