/**
 * Terraform's types and values, after go-cty: also null, unknown with what is certain about it, and
 * marks.
 *
 * <p>May not know syntax, files or resources' schemas. Every operation keeps marks and origins;
 * none guesses.
 */
@NullMarked
package dev.monban.engine.value;

import org.jspecify.annotations.NullMarked;
