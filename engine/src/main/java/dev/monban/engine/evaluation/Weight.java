package dev.monban.engine.evaluation;

import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;

/**
 * Measures a value, every element as often as it occurs, and stops where a limit is passed.
 *
 * <p>Values share their parts, so a few nested references are enough to write down more elements
 * than memory could hold: whoever walks a value must know that it is not too large.
 */
final class Weight implements Value.Visitor<Boolean> {
  /** So much text is worth one step, in UTF-16 units. */
  static final int TEXT_OF_A_STEP = 64;

  private final EvaluationLimits limits;
  private long elements;
  private long text;
  private int depth;

  private Weight(EvaluationLimits limits) {
    this.limits = limits;
  }

  /**
   * The steps that making {@code value} is worth; negative when it is larger or deeper than the
   * limits allow.
   */
  static long of(Value value, EvaluationLimits limits) {
    Weight weight = new Weight(limits);
    return value.accept(weight) ? weight.elements + weight.text / TEXT_OF_A_STEP : -1;
  }

  /**
   * The steps that a function's look at {@code value} is worth: at an element less than making it,
   * at a text more, for a function looks at each of its characters.
   */
  static long ofArgument(Value value, EvaluationLimits limits) {
    Weight weight = new Weight(limits);
    value.accept(weight);
    return weight.elements / 8 + weight.text / (TEXT_OF_A_STEP / 4);
  }

  /** The steps that comparing {@code value}, part by part, is worth. */
  static long ofOperand(Value value, EvaluationLimits limits) {
    Weight weight = new Weight(limits);
    value.accept(weight);
    return weight.elements / 2 + weight.text / TEXT_OF_A_STEP;
  }

  @Override
  public Boolean visitString(StringValue value) {
    text += value.value().length();
    return text <= limits.textLength() && count();
  }

  @Override
  public Boolean visitNumber(NumberValue value) {
    return count();
  }

  @Override
  public Boolean visitBoolean(BooleanValue value) {
    return count();
  }

  @Override
  public Boolean visitSequence(SequenceValue value) {
    return count() && visitAll(value.elements());
  }

  @Override
  public Boolean visitMapping(MappingValue value) {
    return count() && visitAll(value.attributes().values());
  }

  @Override
  public Boolean visitNull(NullValue value) {
    return count();
  }

  @Override
  public Boolean visitUnknown(UnknownValue value) {
    return count();
  }

  private boolean visitAll(Iterable<Value> parts) {
    if (++depth > limits.depth()) {
      return false;
    }
    for (Value part : parts) {
      if (!part.accept(this)) {
        return false;
      }
    }
    depth--;
    return true;
  }

  private boolean count() {
    return ++elements <= limits.elements();
  }
}
