package dev.monban.engine.evaluation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs what goes down as deeply as the limits allow: each level of references takes a dozen frames,
 * more than the usual stack of a thread has room for.
 */
final class DeepStack {
  /** Memory is taken only for as much of it as is used. */
  private static final long BYTES = 64L << 20;

  private DeepStack() {}

  /**
   * What {@code work} gives; what it throws is thrown here. The caller waits even when it is
   * interrupted, and is interrupted afterwards.
   */
  static <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "monban-evaluation", BYTES);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException later) {
          interrupted = true;
        } catch (ExecutionException failure) {
          throw unchecked(failure.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
