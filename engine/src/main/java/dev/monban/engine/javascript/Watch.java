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
  private long startProcessor;
  private long startClock;
  private long startBytes;

  Watch(Thread thread, Limits limits) {
    this.thread = thread;
    this.limits = limits;
  }

  /** What the call {@code running} has too much of; to be asked every few milliseconds. */
  Optional<String> excess(long running) {
    if (running == CallClock.IDLE) {
      return Optional.empty();
    }
    if (running != call) {
      call = running;
      startProcessor = processorTime();
      startClock = System.nanoTime();
      startBytes = allocatedBytes();
      return Optional.empty();
    }
    if (allocatedBytes() - startBytes > limits.bytes()) {
      return Optional.of(
          String.format(
              Locale.ROOT, "allocated more than %d MiB in one call", limits.bytes() >> 20));
    }
    long milliseconds = (processorTime() - startProcessor) / 1_000_000;
    long onTheClock = (System.nanoTime() - startClock) / 1_000_000;
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
