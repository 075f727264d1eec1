/**
 * Terraform's own names for things: module instances, resources, instance keys, attribute paths.
 *
 * <p>Addresses print as Terraform prints them and read back from that text. Nothing here knows
 * values or files.
 */
@NullMarked
package dev.monban.engine.address;

import org.jspecify.annotations.NullMarked;
