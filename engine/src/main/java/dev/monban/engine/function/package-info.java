/**
 * The functions of the Terraform language, and the convention by which they are called.
 *
 * <p>May not read the clock, randomness or the environment, nor files but through {@link
 * dev.monban.engine.function.FileAccess}. What needs the parser or is lazy ({@code try}, {@code
 * can}, {@code templatefile}, {@code templatestring}) belongs to the evaluation.
 */
@NullMarked
package dev.monban.engine.function;

import org.jspecify.annotations.NullMarked;
