package dev.monban.engine.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a policy gave for one root module.
 *
 * @param results its verdicts
 * @param facts those of a fleet policy
 * @param secrets what it found that nobody may print
 */
public record PolicyOutcome(List<PolicyResult> results, Optional<Facts> facts, Secrets secrets) {}
