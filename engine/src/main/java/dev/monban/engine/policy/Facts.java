package dev.monban.engine.policy;

import dev.monban.engine.value.Value;

/**
 * What the {@code collect} of a fleet policy found in one root module.
 *
 * @param input the root module's path
 * @param values plain data, with what is unknown in it; unknown as a whole when {@code collect} did
 *     not finish
 */
public record Facts(String input, Value values) {}
