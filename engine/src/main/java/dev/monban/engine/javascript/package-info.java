/**
 * Policies in JavaScript: packs of them, how they are read, and the sandbox in which they run.
 *
 * <p>The only package that sees GraalVM, and only the façade and the test kit may import it. What a
 * policy is handed is plain JavaScript made from JSON text; no Java object ever crosses over.
 */
@NullMarked
package dev.monban.engine.javascript;

import org.jspecify.annotations.NullMarked;
