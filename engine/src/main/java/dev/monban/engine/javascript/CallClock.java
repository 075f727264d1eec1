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

  /** Does {@code work} of the engine in the midst of a call: what it takes is not the policy's. */
  <T> T pause(Supplier<T> work) {
    long running = current.get();
    current.set(-running);
    try {
      return work.get();
    } finally {
      current.set(running);
    }
  }

  /**
   * The number of the call that runs, negative while it pauses, or {@link #IDLE}: read it once, it
   * changes at any time.
   */
  long current() {
    return current.get();
  }
}
