/**
 * The command line: options to a request, a report to text and an exit code. No judgement of its
 * own lives here.
 */
@NullMarked
package dev.monban.cli;

import org.jspecify.annotations.NullMarked;
