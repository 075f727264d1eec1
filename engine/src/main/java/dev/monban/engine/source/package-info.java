/**
 * Texts and places in them: a file, an offset, a range, and the line and column that a reader sees.
 *
 * <p>May not read the disk or know any syntax: a text comes from whoever has it.
 */
@NullMarked
package dev.monban.engine.source;

import org.jspecify.annotations.NullMarked;
