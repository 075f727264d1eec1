package dev.monban.engine.javascript;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Which call of a policy runs on a worker: what the watch looks at from another thread. */
final class CallClock {
  /** The number when no policy is running, but the engine itself. */
  static final long IDLE = 0;

  private final AtomicLong last = new AtomicLong();
  private final AtomicLong current = new AtomicLong(IDLE);

  /** A call of a policy begins. */
  void begin() {
    current.set(last.incrementAndGet());
  }

  /** The call is over. */
  void end() {
    current.set(IDLE);
  }

  /** Does {@code work} of the engine in the midst of a call, which begins anew behind it. */
  <T> T pause(Supplier<T> work) {
    boolean isRunning = current.getAndSet(IDLE) != IDLE;
    try {
      return work.get();
    } finally {
      if (isRunning) {
        begin();
      }
    }
  }

  /** The number of the call that runs, or {@link #IDLE}: read it once, it changes at any time. */
  long current() {
    return current.get();
  }
}
