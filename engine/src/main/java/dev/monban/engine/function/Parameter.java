package dev.monban.engine.function;

import dev.monban.engine.value.Type;

/**
 * What a function wants of one argument.
 *
 * @param name as Terraform's messages call it
 * @param type what the argument is converted to; {@link Type#DYNAMIC} takes anything
 * @param allowNull whether null reaches the function; otherwise it is refused
 * @param allowUnknown whether an unknown reaches the function; otherwise the result is unknown
 *     without a call
 * @param allowDynamic whether a value of unknown type reaches the function; otherwise the result's
 *     type is unknown too
 * @param allowMarked whether marks reach the function; otherwise they are taken off the argument
 *     and put on the result
 * @param keepReferences whether of the marks that may not reach it those that tell where values
 *     come from do so all the same: it hands on what it is given, and makes nothing new of it
 */
public record Parameter(
    String name,
    Type type,
    boolean allowNull,
    boolean allowUnknown,
    boolean allowDynamic,
    boolean allowMarked,
    boolean keepReferences) {

  /** A parameter that wants a known, non-null argument of {@code type}. */
  public static Parameter of(String name, Type type) {
    return new Parameter(name, type, false, false, false, false, false);
  }

  /** A parameter for text. */
  public static Parameter string(String name) {
    return of(name, Type.STRING);
  }

  /** A parameter for a number. */
  public static Parameter number(String name) {
    return of(name, Type.NUMBER);
  }

  /** A parameter for a value of any type. */
  public static Parameter any(String name) {
    return of(name, Type.DYNAMIC);
  }

  /** The same, and null reaches the function. */
  public Parameter orNull() {
    return new Parameter(name, type, true, allowUnknown, allowDynamic, allowMarked, keepReferences);
  }

  /** The same, and an unknown reaches the function. */
  public Parameter orUnknown() {
    return new Parameter(name, type, allowNull, true, allowDynamic, allowMarked, keepReferences);
  }

  /** The same, and a value of unknown type reaches the function. */
  public Parameter orDynamic() {
    return new Parameter(name, type, allowNull, allowUnknown, true, allowMarked, keepReferences);
  }

  /** The same, and marks reach the function. */
  public Parameter orMarked() {
    return new Parameter(name, type, allowNull, allowUnknown, allowDynamic, true, keepReferences);
  }

  /** The same, and what it is given keeps its references. */
  public Parameter handingOn() {
    return new Parameter(name, type, allowNull, allowUnknown, allowDynamic, allowMarked, true);
  }
}
