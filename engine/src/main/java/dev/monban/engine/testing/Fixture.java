package dev.monban.engine.testing;

import dev.monban.engine.policy.CheckedInput;
import java.util.List;

/**
 * A case's root modules, read.
 *
 * @param problems what is wrong with them
 */
record Fixture(List<CheckedInput> inputs, List<Problem> problems) {

  /** The file of a root module that a case writes. */
  static final String FILE = "main.tf";
}
