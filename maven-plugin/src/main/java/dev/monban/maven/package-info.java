/**
 * The goals of the Maven plugin: parameters to a request, a report to a build result. No judgement
 * of its own lives here.
 */
@NullMarked
package dev.monban.maven;

import org.jspecify.annotations.NullMarked;
