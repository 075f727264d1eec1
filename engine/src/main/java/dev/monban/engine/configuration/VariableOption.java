package dev.monban.engine.configuration;

/** A value for variables from the command line, where a later one wins. */
public sealed interface VariableOption {

  /** {@code --var NAME=VALUE}. */
  record Assignment(String text) implements VariableOption {}

  /** {@code --var-file FILE}: its name as seen from where relative names begin. */
  record File(String path) implements VariableOption {}
}
