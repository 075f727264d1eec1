package dev.monban.engine.javascript;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;

/** Watches from outside what the calls on one thread cost. */
final class Watch {
  private static final java.lang.management.ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();

  /** How much slower than the processor's the clock may run: the machine may be busy. */
  private static final int CLOCK_FACTOR = 4;

  private final Thread thread;
  private final Limits limits;
  private long call;
  private Used start = Used.NOTHING;
  private Used last = Used.NOTHING;

  Watch(Thread thread, Limits limits) {
    this.thread = thread;
    this.limits = limits;
  }

  /** Nanoseconds of the processor and of the clock, and bytes. */
  private record Used(long processor, long clock, long bytes) {
    static final Used NOTHING = new Used(0, 0, 0);

    Used plus(Used other) {
      return new Used(processor + other.processor, clock + other.clock, bytes + other.bytes);
    }

    Used minus(Used other) {
      return new Used(processor - other.processor, clock - other.clock, bytes - other.bytes);
    }
  }

  /**
   * What the call {@code running} has too much of, its pauses left out; to be asked every few
   * milliseconds.
   */
  Optional<String> excess(long running) {
    if (running == CallClock.IDLE) {
      return Optional.empty();
    }
    Used used = new Used(processorTime(), System.nanoTime(), allocatedBytes());
    if (Math.abs(running) != call) {
      call = Math.abs(running);
      start = used;
      last = used;
      return Optional.empty();
    }
    if (running < 0) {
      start = start.plus(used.minus(last));
    }
    last = used;
    return excess(used.minus(start));
  }

  private Optional<String> excess(Used used) {
    if (used.bytes() > limits.bytes()) {
      return Optional.of(
          String.format(
              Locale.ROOT, "allocated more than %d MiB in one call", limits.bytes() >> 20));
    }
    long milliseconds = used.processor() / 1_000_000;
    long onTheClock = used.clock() / 1_000_000;
    return milliseconds > limits.milliseconds() || onTheClock > CLOCK_FACTOR * limits.milliseconds()
        ? Optional.of(
            String.format(
                Locale.ROOT, "ran for more than %.1f s in one call", limits.milliseconds() / 1e3))
        : Optional.empty();
  }

  private long processorTime() {
    return BEAN.isThreadCpuTimeSupported() ? BEAN.getThreadCpuTime(thread.getId()) : 0;
  }

  private long allocatedBytes() {
    return BEAN instanceof ThreadMXBean detailed && detailed.isThreadAllocatedMemorySupported()
        ? detailed.getThreadAllocatedBytes(thread.getId())
        : 0;
  }
}
