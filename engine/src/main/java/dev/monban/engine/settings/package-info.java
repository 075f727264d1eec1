/**
 * {@code monban.yaml}: a YAML text as a tree in which every node knows where it stands.
 *
 * <p>What the names in it mean is up to the shell whose options they are; nothing here knows one.
 */
@NullMarked
package dev.monban.engine.settings;

import org.jspecify.annotations.NullMarked;
