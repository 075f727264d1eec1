package dev.monban.engine.policy;

import java.util.List;
import java.util.Optional;

/** What a policy gave for one root module: its verdicts, or, for a fleet policy, the facts. */
public record PolicyOutcome(List<PolicyResult> results, Optional<Facts> facts) {}
