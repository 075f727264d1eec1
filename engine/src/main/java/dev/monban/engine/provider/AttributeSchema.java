package dev.monban.engine.provider;

import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Optional;

/**
 * An argument or attribute of a block.
 *
 * @param required has to be written
 * @param optional may be written
 * @param computed the provider gives a value where none is written
 * @param sensitive never printed
 * @param writeOnly sent to the provider, never stored
 * @param deprecated about to be removed
 * @param defaultValue what a plan shows where nothing is written, as far as it is always the same
 */
public record AttributeSchema(
    Type type,
    boolean required,
    boolean optional,
    boolean computed,
    boolean sensitive,
    boolean writeOnly,
    boolean deprecated,
    Optional<Value> defaultValue) {

  /** Whether a configuration may write it. */
  public boolean isArgument() {
    return required || optional;
  }

  /** Whether the provider chooses a value where none is written. */
  public boolean isOptionalComputed() {
    return optional && computed;
  }

  /** Whether only the provider gives it a value. */
  public boolean isComputedOnly() {
    return computed && !isArgument();
  }
}
