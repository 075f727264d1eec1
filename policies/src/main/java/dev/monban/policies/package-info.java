/**
 * Marks the place of the policies that ship with Monban; they are JavaScript, found as resources
 * beside this package. No Java code lives here.
 */
@NullMarked
package dev.monban.policies;

import org.jspecify.annotations.NullMarked;
