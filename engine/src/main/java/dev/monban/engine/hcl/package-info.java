/**
 * Text to syntax tree, after the HCL specification: lexer, parser, tree, and {@code .tf.json} into
 * the same tree.
 *
 * <p>Any text gives a tree and diagnostics, never an exception. Nothing here evaluates an
 * expression, resolves a name or knows what a block means; of Terraform it knows how many labels
 * the blocks of a root have, for JSON does not say.
 */
@NullMarked
package dev.monban.engine.hcl;

import org.jspecify.annotations.NullMarked;
