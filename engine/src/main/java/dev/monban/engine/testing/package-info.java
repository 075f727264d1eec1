/**
 * The policy test kit: reads {@code <id>.test.js} or {@code .test.ts}, runs its cases, and demands
 * what nobody should have to ask for.
 *
 * <p>What documentation shows of a policy, its page and the first cases of its test, is gathered
 * here as well, since that takes reading both.
 *
 * <p>Returns what it found; how that is shown is up to {@code monban test}, the Maven goal and
 * JUnit, none of which may be known here.
 */
@NullMarked
package dev.monban.engine.testing;

import org.jspecify.annotations.NullMarked;
