package dev.monban.engine.javascript;

import java.util.concurrent.atomic.AtomicLong;

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

  /** The number of the call that runs, or {@link #IDLE}: read it once, it changes at any time. */
  long current() {
    return current.get();
  }
}
