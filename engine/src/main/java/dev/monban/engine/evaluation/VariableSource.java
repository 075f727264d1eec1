package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.VariableBlock;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.Optional;

/** Where the values of a module's variables come from: the user, or the module that calls. */
interface VariableSource {

  /** The value given to {@code variable}, and where it is given; empty when none is. */
  Optional<Given> given(VariableBlock variable);

  /** The value of a variable that has no default and is given none. */
  Value missing(VariableBlock variable);

  /** What to say when a given value does not fit. */
  void refuse(VariableBlock variable, Given given, String reason);

  /**
   * A value and its place.
   *
   * @param range empty for the environment and the command line
   */
  record Given(Value value, Optional<SourceRange> range) {}
}
