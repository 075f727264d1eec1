package dev.monban.engine.javascript;

import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/** A policy in a pack. */
record JavaScriptPolicy(PolicyMetadata metadata, Location location) implements Policy {

  /** Which file of which pack a policy stands in. */
  record Location(Pack pack, String path) {

    /** How a reader finds the file. */
    String display() {
      return pack.display(path);
    }

    /** The file; empty when it is gone. */
    Optional<SourceFile> text() {
      return pack.read(path).map(text -> new SourceFile(display(), text));
    }

    /** The start of the file; empty when it is gone. */
    Optional<SourceRange> start() {
      return text().map(file -> file.range(0, 0));
    }
  }
}
