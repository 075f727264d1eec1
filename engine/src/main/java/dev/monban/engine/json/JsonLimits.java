package dev.monban.engine.json;

/**
 * What a reader accepts before it refuses a document.
 *
 * @param depth how many objects and arrays may lie inside one another
 * @param textLength the longest text, in UTF-16 units
 * @param nameLength the longest name of a member, in UTF-16 units
 * @param numberLength the most characters of a number
 */
public record JsonLimits(int depth, int textLength, int nameLength, int numberLength) {

  /** Far more than Terraform writes, far less than what exhausts a small machine. */
  public static final JsonLimits DEFAULT = new JsonLimits(200, 64_000_000, 1_000_000, 1_000);
}
