package dev.monban.engine.value;

/** Answers {@link Value#allMarks}. */
final class AllMarks implements Value.Visitor<Marks> {
  static final AllMarks VISITOR = new AllMarks();

  @Override
  public Marks visitString(StringValue value) {
    return value.marks();
  }

  @Override
  public Marks visitNumber(NumberValue value) {
    return value.marks();
  }

  @Override
  public Marks visitBoolean(BooleanValue value) {
    return value.marks();
  }

  @Override
  public Marks visitSequence(SequenceValue value) {
    return unite(value.marks(), value.elements());
  }

  @Override
  public Marks visitMapping(MappingValue value) {
    return unite(value.marks(), value.attributes().values());
  }

  @Override
  public Marks visitNull(NullValue value) {
    return value.marks();
  }

  @Override
  public Marks visitUnknown(UnknownValue value) {
    return value.marks();
  }

  private Marks unite(Marks own, Iterable<Value> parts) {
    Marks all = own;
    for (Value part : parts) {
      all = all.union(part.accept(this));
    }
    return all;
  }
}
