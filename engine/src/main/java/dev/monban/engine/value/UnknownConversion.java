package dev.monban.engine.value;

/**
 * Unknown values of one type to unknown values of another; keeps of what is certain all that stays
 * so.
 */
final class UnknownConversion {
  private UnknownConversion() {}

  static Value convert(UnknownValue value, Type wanted) {
    Type type = DynamicTypes.fill(wanted, value.type());
    Refinement before = value.refinement();
    Refinement after = before.notNull() ? Refinement.NOT_NULL : Refinement.NONE;
    return Refinements.refine(
        new UnknownValue(type, Refinement.NONE, value.origins(), value.marks()),
        length(value, type, after));
  }

  private static Refinement length(UnknownValue value, Type wanted, Refinement result) {
    Refinement before = value.refinement();
    if (value.type() instanceof Type.ObjectType object && wanted instanceof Type.MapType) {
      return result.andLength(object.attributes().size(), object.attributes().size());
    }
    boolean set = wanted instanceof Type.SetType;
    if (value.type() instanceof Type.TupleType tuple && wanted.isCollection()) {
      int size = tuple.elements().size();
      return result.andLength(set ? Math.min(1, size) : size, size);
    }
    if (value.type().isCollection() && wanted.isCollection()) {
      int least = before.minimumLength();
      return result.andLength(set ? Math.min(1, least) : least, before.maximumLength());
    }
    return result;
  }
}
