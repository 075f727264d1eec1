package dev.monban.engine.javascript;

/**
 * A value on its way into JavaScript, which can do nothing with it but give it back to the engine's
 * functions. Policies never hold one.
 */
sealed interface GuestHandle {
  /** What {@code documents.js} makes of it; it has the same numbers. */
  enum Sort {
    /** There is no such member. */
    ABSENT,
    /** A {@link GuestObject}. */
    OBJECT,
    /** A {@link GuestDocument}. */
    DOCUMENT,
    /** A {@link GuestDocument} of which nothing is known. */
    UNKNOWN
  }

  /** What it is. */
  Sort sort();

  /** Stands where a member was asked for that is not there. */
  enum Absent implements GuestHandle {
    /** The only one. */
    ABSENT;

    @Override
    public Sort sort() {
      return Sort.ABSENT;
    }
  }

  /** What knows whose names count when a member is read that is not there. */
  sealed interface Named extends GuestHandle permits GuestDocument, GuestObject {
    /** Whose names count: {@code managed aws_lb}. */
    String kind();

    /** The names that lead to it from there, joined by dots. */
    String path();
  }
}
