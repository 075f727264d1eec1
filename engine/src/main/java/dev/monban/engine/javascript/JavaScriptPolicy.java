package dev.monban.engine.javascript;

import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;

/** A policy in a pack. */
record JavaScriptPolicy(PolicyMetadata metadata, Location location) implements Policy {

  /** Which file of which pack a policy stands in. */
  record Location(Pack pack, String path) {

    /** How a reader finds the file. */
    String display() {
      return pack.display(path);
    }
  }
}
