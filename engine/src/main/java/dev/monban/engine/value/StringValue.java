package dev.monban.engine.value;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text in Unicode normalisation form C, as Terraform keeps it. */
public record StringValue(String value, Marks marks) implements Value {

  /** Normalises the text. */
  public StringValue {
    value =
        Normalizer.isNormalized(value, Normalizer.Form.NFC)
            ? value
            : Normalizer.normalize(value, Normalizer.Form.NFC);
  }

  @Override
  public Type type() {
    return Type.STRING;
  }

  @Override
  public StringValue withMarks(Marks other) {
    return new StringValue(value, other);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitString(this);
  }
}
