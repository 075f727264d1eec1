/**
 * The façade: from a request to a report, everything below in its order.
 *
 * <p>A function of its request: no statics, no working directory, no environment; never prints,
 * never exits.
 */
@NullMarked
package dev.monban.engine.analysis;

import org.jspecify.annotations.NullMarked;
