/**
 * A root module as it is written: its files, the modules it calls, their blocks after overrides,
 * and the values given to its variables.
 *
 * <p>Reads text through {@link dev.monban.engine.configuration.SourceFiles} alone, and evaluates
 * nothing: an expression stays an expression.
 */
@NullMarked
package dev.monban.engine.configuration;

import org.jspecify.annotations.NullMarked;
