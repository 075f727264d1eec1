/**
 * What a user is told when something is wrong with their input: a range, a summary, a detail, a
 * hint.
 *
 * <p>May not know any syntax, and never stands for a defect of ours: that is an exception.
 */
@NullMarked
package dev.monban.engine.diagnostic;

import org.jspecify.annotations.NullMarked;
