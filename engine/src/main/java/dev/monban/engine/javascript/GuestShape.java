package dev.monban.engine.javascript;

/** What becomes of a JSON value in JavaScript; {@code documents.js} has the same numbers. */
enum GuestShape {
  /** An object of which all names are known: reading another one is a mistake of the policy. */
  OBJECT,
  /** An object with any names. */
  MAP,
  /** An array. */
  ARRAY,
  /** A list with something unknown. */
  OPEN_LIST,
  /** A set with something unknown. */
  OPEN_SET,
  /** A value that is not known. */
  UNKNOWN,
  /** An object that may have more names. */
  OPEN_MAP,
  /** An element that may be there. */
  POSSIBLE
}
