/**
 * Expressions to values, and modules to a graph: what Terraform would make of them before apply.
 *
 * <p>Pure and bounded: no network, no provider, no exception on any input. What cannot be known is
 * an unknown that says why; what is wrong is a diagnostic in Terraform's words, and an unknown.
 */
@NullMarked
package dev.monban.engine.evaluation;

import org.jspecify.annotations.NullMarked;
