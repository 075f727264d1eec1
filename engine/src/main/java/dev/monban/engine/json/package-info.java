/**
 * JSON as a stream: a reader that pulls tokens and never holds a document, a writer that always
 * writes the same bytes, and a small tree for documents that fit into one.
 *
 * <p>The only package that sees Jackson; knows nothing of what a document is about.
 */
@NullMarked
package dev.monban.engine.json;

import org.jspecify.annotations.NullMarked;
