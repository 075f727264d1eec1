package dev.monban.engine.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Where a plan's bytes come from. */
@FunctionalInterface
public interface PlanInput {

  /** The bytes from the beginning; a plan is read more than once, so every call starts anew. */
  InputStream open() throws IOException;

  /** Bytes at hand, such as those of the standard input. */
  static PlanInput of(byte[] bytes) {
    byte[] copy = bytes.clone();
    return () -> new ByteArrayInputStream(copy);
  }
}
