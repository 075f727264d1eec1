package dev.monban.engine.value;

/** What Terraform's messages call a type. */
public final class TypeNames {
  private TypeNames() {}

  /** A value's type: {@code list of string}, {@code object}, {@code dynamic}. */
  public static String of(Type type) {
    return name(type, "dynamic", "dynamic");
  }

  /** What is wanted of a value: {@code list of any single type}, {@code any type}. */
  public static String ofConstraint(Type type) {
    return name(type, "any type", "any single type");
  }

  private static String name(Type type, String dynamic, String dynamicElement) {
    if (type instanceof Type.Primitive primitive) {
      return switch (primitive) {
        case STRING -> "string";
        case NUMBER -> "number";
        case BOOL -> "bool";
        case DYNAMIC -> dynamic;
      };
    }
    if (type instanceof Type.ObjectType) {
      return "object";
    }
    if (type instanceof Type.TupleType) {
      return "tuple";
    }
    String kind =
        type instanceof Type.ListType ? "list" : type instanceof Type.SetType ? "set" : "map";
    Type element = type.element();
    return kind
        + " of "
        + (element == Type.DYNAMIC ? dynamicElement : name(element, dynamic, dynamicElement));
  }
}
