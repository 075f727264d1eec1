package dev.monban.engine.provider;

/**
 * A block inside another.
 *
 * @param minimum how many there must be
 * @param maximum how many there may be; 0 where there is no limit, or none is known
 * @param computed the provider gives a value where none is written
 */
public record NestedBlockSchema(
    Nesting nesting, int minimum, int maximum, boolean computed, BlockSchema block) {}
