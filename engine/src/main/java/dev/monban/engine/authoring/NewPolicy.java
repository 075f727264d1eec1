package dev.monban.engine.authoring;

import dev.monban.engine.policy.CheckKind;

/**
 * A policy to begin with.
 *
 * @param id in kebab-case
 * @param type the resource type that it is about
 */
public record NewPolicy(String id, String type, CheckKind check) {}
