package dev.monban.engine.javascript;

import java.util.Set;

/**
 * An object that JavaScript asks member by member: most policies read three members of a resource
 * that has sixty.
 */
non-sealed interface GuestObject extends GuestHandle.Named {
  /** The names of all members. */
  Set<String> names();

  /**
   * The member {@code name}: a text, a number, a truth value or null as they are; anything else,
   * and what is not there, as a handle.
   */
  @org.jspecify.annotations.Nullable
  Object member(String name);

  @Override
  default Sort sort() {
    return Sort.OBJECT;
  }
}
