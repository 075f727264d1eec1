package dev.monban.engine.policy;

import dev.monban.engine.value.Value;

/**
 * Something that a user can set on a policy.
 *
 * @param type {@code string}, {@code number}, {@code boolean}, {@code object}, or one of these with
 *     {@code []}
 * @param defaultValue the value when none is set; null when there is none
 */
public record PolicyParameter(String name, String type, Value defaultValue, String description) {}
