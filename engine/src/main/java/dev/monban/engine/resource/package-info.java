/**
 * What policies look at: resources with their values, how they refer to each other, and the
 * configuration as written.
 *
 * <p>May not know whether it came from source or from a plan, nor any provider's schema.
 */
@NullMarked
package dev.monban.engine.resource;

import org.jspecify.annotations.NullMarked;
