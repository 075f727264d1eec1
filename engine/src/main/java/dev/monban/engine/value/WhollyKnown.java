package dev.monban.engine.value;

/** Answers {@link Value#isWhollyKnown}. */
final class WhollyKnown implements Value.Visitor<Boolean> {
  static final WhollyKnown VISITOR = new WhollyKnown();

  @Override
  public Boolean visitString(StringValue value) {
    return true;
  }

  @Override
  public Boolean visitNumber(NumberValue value) {
    return true;
  }

  @Override
  public Boolean visitBoolean(BooleanValue value) {
    return true;
  }

  @Override
  public Boolean visitSequence(SequenceValue value) {
    return value.elements().stream().allMatch(Value::isWhollyKnown);
  }

  @Override
  public Boolean visitMapping(MappingValue value) {
    return value.attributes().values().stream().allMatch(Value::isWhollyKnown);
  }

  @Override
  public Boolean visitNull(NullValue value) {
    return true;
  }

  @Override
  public Boolean visitUnknown(UnknownValue value) {
    return false;
  }
}
