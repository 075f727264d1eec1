package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.Value;
import java.util.Optional;

/** A value that somebody outside the configuration gives to a variable of the root module. */
public sealed interface GivenValue {

  /** A value as such. */
  record Known(Value value) implements GivenValue {}

  /** Written in a file of values. */
  record Written(Expression expression) implements GivenValue {}

  /**
   * Text from the command line or the environment: how it is read depends on the variable's type.
   *
   * @param source what to call the place: {@code <value for var.x>}
   */
  record Text(String text, String source) implements GivenValue {

    /**
     * Whether a variable of the type {@code constraint} takes the text as it is; else it is an
     * expression.
     */
    public static boolean isTakenAsItIs(Optional<Expression> constraint) {
      return constraint
          .flatMap(Traversals::names)
          .map(names -> names.size() == 1 && isPrimitive(names.get(0)))
          .orElse(constraint.isEmpty());
    }

    private static boolean isPrimitive(String name) {
      return name.equals("string") || name.equals("number") || name.equals("bool");
    }
  }
}
