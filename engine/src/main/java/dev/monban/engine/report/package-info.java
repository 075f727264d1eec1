/**
 * Reports as text, JSON and SARIF: one class a format.
 *
 * <p>Prints what was found and decides nothing; whether a finding fails a build is decided
 * elsewhere.
 */
@NullMarked
package dev.monban.engine.report;

import org.jspecify.annotations.NullMarked;
