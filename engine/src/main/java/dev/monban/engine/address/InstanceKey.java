package dev.monban.engine.address;

/**
 * What tells the instances of one block apart: nothing, a number ({@code count}), a text ({@code
 * for_each}), or, where the number or the keys are unknown, the one symbolic instance that stands
 * for all of them.
 */
public sealed interface InstanceKey extends Comparable<InstanceKey> {

  /** No {@code count} and no {@code for_each}. */
  InstanceKey NONE = new None();

  /** Stands for every instance of an unknown {@code count}. */
  InstanceKey ANY_NUMBER = new Any(false);

  /** Stands for every instance of an unknown {@code for_each}. */
  InstanceKey ANY_TEXT = new Any(true);

  /** The key of a {@code count} instance, from 0. */
  static InstanceKey of(int index) {
    return new Number(index);
  }

  /** The key of a {@code for_each} instance. */
  static InstanceKey of(String key) {
    return new Text(key);
  }

  /** Whether this stands for instances that cannot be told yet. */
  default boolean isSymbolic() {
    return this instanceof Any;
  }

  /** Whether the instance that {@code other} names could be this one. */
  default boolean matches(InstanceKey other) {
    return equals(other)
        || this instanceof Any any && any.fits(other)
        || other instanceof Any theirs && theirs.fits(this);
  }

  /** No key: prints as nothing. */
  record None() implements InstanceKey {
    @Override
    public String toString() {
      return "";
    }
  }

  /** A number: prints as {@code [0]}. */
  record Number(int index) implements InstanceKey {
    @Override
    public String toString() {
      return "[" + index + "]";
    }
  }

  /** A text: prints as {@code ["a"]}. */
  record Text(String key) implements InstanceKey {
    @Override
    public String toString() {
      return "[" + QuotedText.quote(key) + "]";
    }
  }

  /** All instances: prints as {@code [*]} or {@code ["*"]}. */
  record Any(boolean text) implements InstanceKey {
    private boolean fits(InstanceKey other) {
      return text ? other instanceof Text : other instanceof Number;
    }

    @Override
    public String toString() {
      return text ? "[\"*\"]" : "[*]";
    }
  }

  /** Terraform's order: no key, numbers by value, texts, then the symbolic ones. */
  @Override
  default int compareTo(InstanceKey other) {
    int byKind = Integer.compare(rank(), other.rank());
    if (byKind != 0) {
      return byKind;
    }
    if (this instanceof Number mine && other instanceof Number theirs) {
      return Integer.compare(mine.index, theirs.index);
    }
    return toString().compareTo(other.toString());
  }

  private int rank() {
    return this instanceof None ? 0 : this instanceof Number ? 1 : this instanceof Text ? 2 : 3;
  }
}
