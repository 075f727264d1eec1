package dev.monban.engine.provider;

/** How often a nested block may be written, and what its values are kept in. */
public enum Nesting {
  /** At most once: an object. */
  SINGLE,
  /** At most once: an object, with null attributes where the block is not written. */
  GROUP,
  /** In order: a list of objects. */
  LIST,
  /** Without order: a set of objects. */
  SET,
  /** By label: a map of objects. */
  MAP;

  /** Whether a value is one object rather than many. */
  public boolean isSingle() {
    return this == SINGLE || this == GROUP;
  }
}
