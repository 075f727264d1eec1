package dev.monban.engine.evaluation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs what goes down as deeply as the limits allow: each level of references takes a dozen frames,
 * more than the usual stack of a thread has room for.
 */
final class DeepStack {
  /** Memory is taken only for as much of it as is used. */
  private static final long BYTES = 64L << 20;

  /** Many small root modules follow each other in tests: their thread is kept for a second. */
  private static final Executor THREADS =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), DeepStack::thread);

  private DeepStack() {}

  /**
   * What {@code work} gives; what it throws is thrown here. The caller waits even when it is
   * interrupted, and is interrupted afterwards.
   */
  static <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    THREADS.execute(task);
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

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "monban-evaluation", BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
