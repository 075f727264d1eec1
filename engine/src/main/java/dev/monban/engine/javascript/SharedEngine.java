package dev.monban.engine.javascript;

import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/**
 * The one engine of a runner, started when it is first needed; parsed code is shared through it.
 */
final class SharedEngine implements AutoCloseable {
  private @Nullable Engine engine;
  private @Nullable StatementLog statements;
  private boolean watchesStatements;

  /** From its start on, it shall be seen which statements run. */
  synchronized void watchStatements() {
    watchesStatements = true;
  }

  /** The statements that were seen; empty unless they are watched and the engine was needed. */
  synchronized Optional<StatementLog> statements() {
    return Optional.ofNullable(statements);
  }

  synchronized Engine get() {
    Engine started = engine;
    if (started == null) {
      started = quiet();
      engine = started;
      if (watchesStatements) {
        statements =
            Objects.requireNonNull(started.getInstruments().get(StatementInstrument.ID))
                .lookup(StatementLog.class);
      }
    }
    return started;
  }

  /** An engine that prints nothing. */
  static Engine quiet() {
    return Engine.newBuilder("js")
        .allowExperimentalOptions(true)
        .option("engine.WarnInterpreterOnly", "false")
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream())
        .logHandler(OutputStream.nullOutputStream())
        .build();
  }

  /** Ends it without waiting for what cannot be stopped. */
  @Override
  public synchronized void close() {
    engine = null;
  }
}
