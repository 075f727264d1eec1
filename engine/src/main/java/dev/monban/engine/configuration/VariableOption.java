package dev.monban.engine.configuration;

import dev.monban.engine.value.Value;

/** A value for variables from outside the root module, where a later one wins. */
public sealed interface VariableOption {

  /** {@code --var NAME=VALUE}. */
  record Assignment(String text) implements VariableOption {}

  /** {@code --var-file FILE}: its name as seen from where relative names begin. */
  record File(String path) implements VariableOption {}

  /** A value as such: the one that a plan was made with. Nothing where no such variable is. */
  record Known(String name, Value value) implements VariableOption {}
}
