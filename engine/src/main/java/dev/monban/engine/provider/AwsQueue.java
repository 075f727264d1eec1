package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Queues of SQS: how long a data key is used again means something only with a key of one's own.
 * The plan has 0 for queues that SQS encrypts with its own, and takes no notice of what is written
 * for queues without encryption. What is known only after apply counts as no for the former, and as
 * a key for the latter.
 */
final class AwsQueue {
  private static final String PERIOD = "kms_data_key_reuse_period_seconds";

  private AwsQueue() {}

  /** Completes the planned {@code values} of the queue {@code address}. */
  static void plan(
      ResourceAddress address, SortedMap<String, Value> values, SortedSet<AttributePath> leftOut) {
    Value managed = values.getOrDefault("sqs_managed_sse_enabled", Value.NULL);
    Value key = values.getOrDefault("kms_master_key_id", Value.NULL);
    if (managed.equals(Value.TRUE)) {
      values.put(PERIOD, Value.number(0));
      leftOut.remove(AttributePath.of(PERIOD));
    } else if (managed instanceof UnknownValue unknown && unknown.isKnownToPlan()) {
      values.put(PERIOD, Value.unknown(Type.NUMBER, managed.origins()));
      leftOut.remove(AttributePath.of(PERIOD));
    } else if (key.isNull() || key.equals(Value.string(""))) {
      values.put(PERIOD, Value.nullOf(Type.NUMBER));
      leftOut.add(AttributePath.of(PERIOD));
    }
  }
}
