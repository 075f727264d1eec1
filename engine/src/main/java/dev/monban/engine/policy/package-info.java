/**
 * Policies and what becomes of them: metadata, verdicts, results, the report.
 *
 * <p>May not know in which language a policy is written, nor how a report is printed.
 */
@NullMarked
package dev.monban.engine.policy;

import org.jspecify.annotations.NullMarked;
