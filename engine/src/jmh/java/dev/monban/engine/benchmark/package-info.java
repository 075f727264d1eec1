/**
 * What the engine's parts cost, measured with JMH. Benchmarks live here, which only the profile
 * {@code benchmarks} compiles; nothing that a build or a test needs may.
 */
@NullMarked
package dev.monban.engine.benchmark;

import org.jspecify.annotations.NullMarked;
