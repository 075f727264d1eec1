/**
 * Plans and states as JSON: told apart by their content, streamed, and turned into the same
 * resource graph that source gives; the join of a plan with its source.
 *
 * <p>Knows Terraform's JSON formats and providers' schemas; never evaluates an expression.
 */
@NullMarked
package dev.monban.engine.plan;

import org.jspecify.annotations.NullMarked;
