package dev.monban.engine.evaluation;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What tests say about a value. */
final class ValueAssert extends AbstractAssert<ValueAssert, Value> {

  private ValueAssert(Value actual) {
    super(actual, ValueAssert.class);
  }

  static ValueAssert assertThat(Value actual) {
    return new ValueAssert(actual);
  }

  /** Equal with the same marks, type and, where unknown, certainties and origins. */
  @Override
  public ValueAssert isEqualTo(Object expected) {
    Assertions.assertThat(actual).isEqualTo(expected);
    return this;
  }

  ValueAssert isUnknown() {
    Assertions.assertThat(actual).isInstanceOf(UnknownValue.class);
    return this;
  }

  ValueAssert isKnown() {
    Assertions.assertThat(actual.isWhollyKnown()).as("%s is wholly known", actual).isTrue();
    return this;
  }

  ValueAssert hasType(Type type) {
    Assertions.assertThat(actual.type()).isEqualTo(type);
    return this;
  }

  /** Unknown, or holding unknowns, for exactly these reasons. */
  ValueAssert originatesFrom(String... references) {
    Assertions.assertThat(actual.origins())
        .extracting(Origin::reference)
        .containsExactlyInAnyOrder(references);
    return this;
  }

  ValueAssert isUnknownBecauseOf(Origin.Kind kind) {
    isUnknown();
    Assertions.assertThat(actual.origins()).extracting(Origin::kind).contains(kind);
    return this;
  }

  ValueAssert isNotNull(boolean certain) {
    Assertions.assertThat(((UnknownValue) actual).refinement().notNull()).isEqualTo(certain);
    return this;
  }

  ValueAssert beginsWith(String prefix) {
    Assertions.assertThat(((UnknownValue) actual).refinement().prefix()).isEqualTo(prefix);
    return this;
  }

  ValueAssert hasLengthBetween(int least, int most) {
    UnknownValue unknown = (UnknownValue) actual;
    Assertions.assertThat(unknown.refinement().minimumLength()).isEqualTo(least);
    Assertions.assertThat(unknown.refinement().maximumLength()).isEqualTo(most);
    return this;
  }

  ValueAssert isSensitive() {
    Assertions.assertThat(actual.marks().sensitive()).as("%s is sensitive", actual).isTrue();
    return this;
  }

  ValueAssert isNotSensitive() {
    Assertions.assertThat(actual.allMarks().sensitive()).as("%s is sensitive", actual).isFalse();
    return this;
  }

  /** Made from the data of exactly these resources' values. */
  ValueAssert refersTo(String... references) {
    Assertions.assertThat(actual.allMarks().references())
        .extracting(ResourceReference::toString)
        .containsExactlyInAnyOrder(references);
    return this;
  }
}
