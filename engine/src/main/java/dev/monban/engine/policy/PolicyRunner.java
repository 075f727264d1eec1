package dev.monban.engine.policy;

import dev.monban.engine.value.MappingValue;
import java.util.List;

/**
 * Runs policies, each in its sandbox and within its limits; never throws for what a policy does.
 */
public interface PolicyRunner extends AutoCloseable {

  /** Runs {@code policy} on one root module; {@code parameters} are complete and valid. */
  PolicyOutcome check(Policy policy, CheckedInput input, MappingValue parameters);

  /**
   * Runs the second half of a fleet policy.
   *
   * @param complete whether {@code facts} are those of the whole fleet, so that absence means
   *     absence
   */
  List<PolicyResult> checkFleet(
      Policy policy, List<Facts> facts, boolean complete, MappingValue parameters);

  /**
   * Whether a policy could not be stopped, so that the process should be ended when all is
   * reported.
   */
  boolean hasUnstoppable();

  @Override
  void close();
}
