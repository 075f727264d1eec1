package dev.monban.engine.javascript;

import java.io.OutputStream;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * The one engine of a runner, started when it is first needed; parsed code is shared through it.
 */
final class SharedEngine implements AutoCloseable {
  private @Nullable Engine engine;

  synchronized Engine get() {
    Engine started = engine;
    if (started == null) {
      started =
          Engine.newBuilder("js")
              .allowExperimentalOptions(true)
              .option("engine.WarnInterpreterOnly", "false")
              .out(OutputStream.nullOutputStream())
              .err(OutputStream.nullOutputStream())
              .logHandler(OutputStream.nullOutputStream())
              .build();
      engine = started;
    }
    return started;
  }

  /** Ends it without waiting for what cannot be stopped. */
  @Override
  public synchronized void close() {
    engine = null;
  }
}
