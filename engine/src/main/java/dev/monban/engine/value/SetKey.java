package dev.monban.engine.value;

import java.math.MathContext;

/** The text by which Terraform tells and orders the elements of a set of compound values. */
final class SetKey implements Value.Visitor<StringBuilder> {
  private static final MathContext TEN_DIGITS = new MathContext(10);

  private final StringBuilder text = new StringBuilder();

  private SetKey() {}

  static String of(Value value) {
    return value.accept(new SetKey()).toString();
  }

  @Override
  public StringBuilder visitString(StringValue value) {
    return GoQuote.append(text, value.value());
  }

  @Override
  public StringBuilder visitNumber(NumberValue value) {
    return text.append(
        value.isInfinite()
            ? Numbers.format(value)
            : GoGeneral.format(Numbers.exact(value).round(TEN_DIGITS)));
  }

  @Override
  public StringBuilder visitBoolean(BooleanValue value) {
    return text.append(value.value() ? 'T' : 'F');
  }

  @Override
  public StringBuilder visitSequence(SequenceValue value) {
    boolean tuple = value.type() instanceof Type.TupleType;
    text.append(tuple ? '<' : '[');
    value.elements().forEach(element -> element.accept(this).append(';'));
    return text.append(tuple ? '>' : ']');
  }

  @Override
  public StringBuilder visitMapping(MappingValue value) {
    boolean object = value.type() instanceof Type.ObjectType;
    text.append(object ? '<' : '{');
    value
        .attributes()
        .forEach(
            (name, element) -> {
              if (!object) {
                GoQuote.append(text, name).append(':');
              }
              element.accept(this).append(';');
            });
    return text.append(object ? '>' : '}');
  }

  @Override
  public StringBuilder visitNull(NullValue value) {
    return text.append('~');
  }

  @Override
  public StringBuilder visitUnknown(UnknownValue value) {
    return text.append('?');
  }
}
