package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.resource.Output;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints what becomes of each bomb under the limits that users have: after how many milliseconds,
 * at how much memory at most, and what is said.
 *
 * <p>{@code mvn -Pbenchmarks -Dquick -pl engine test-compile exec:exec
 * -Dbenchmark.main=dev.monban.engine.evaluation.BombTable}
 */
public final class BombTable {
  private BombTable() {}

  /** Evaluates all of them, one after the other. */
  public static void main(String[] arguments) {
    Map<String, String> bombs = new LinkedHashMap<>();
    bombs.putAll(Bombs.tooMuch());
    bombs.putAll(Bombs.refused());
    bombs.putAll(Bombs.harmless(10));
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .collect(Collectors.toList());
    long slowest = 0;
    long largest = 0;
    for (Map.Entry<String, String> bomb : bombs.entrySet()) {
      System.gc();
      heap.forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = System.nanoTime();
      String outcome = outcome(bomb.getValue());
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
      slowest = Math.max(slowest, milliseconds);
      largest = Math.max(largest, peak);
      System.out.printf(
          Locale.ROOT, "| %s | %d ms | %d MB | %s |%n", bomb.getKey(), milliseconds, peak, outcome);
    }
    System.out.printf(
        Locale.ROOT,
        "%d bombs; the slowest took %d ms, the largest %d MB%n",
        bombs.size(),
        slowest,
        largest);
  }

  private static String outcome(String root) {
    Source source = Source.of(root);
    return source.diagnostics().stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(error -> error.summary() + ": " + error.detail().lines().findFirst().orElse(""))
        .orElseGet(
            () ->
                source.graph().outputs().stream()
                    .map(BombTable::known)
                    .collect(Collectors.joining(", ")));
  }

  private static String known(Output output) {
    return output.value().isWhollyKnown() ? "known" : "unknown";
  }
}
