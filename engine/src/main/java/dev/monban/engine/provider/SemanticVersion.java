package dev.monban.engine.provider;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version such as {@code 5.100.0} or {@code 6.0.0-beta1}.
 *
 * @param numbers major, minor, patch; as many as were written, at least one
 * @param prerelease what follows the hyphen; empty for a release
 */
public record SemanticVersion(List<Integer> numbers, String prerelease)
    implements Comparable<SemanticVersion> {
  private static final Pattern FORM =
      Pattern.compile(
          "v?(\\d{1,9}(?:\\.\\d{1,9}){0,3})(?:-([0-9A-Za-z.~-]+))?(?:\\+[0-9A-Za-z.~-]+)?");

  /** Keeps its own copy. */
  public SemanticVersion {
    numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
  }

  /** Reads a version; empty if {@code text} is none. */
  public static Optional<SemanticVersion> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : matcher.group(1).split("\\.", -1)) {
      numbers.add(Integer.valueOf(part));
    }
    String prerelease = matcher.group(2);
    return Optional.of(new SemanticVersion(numbers, prerelease == null ? "" : prerelease));
  }

  /** A release; numbers below zero count as zero. */
  static SemanticVersion release(int major, int minor, int patch) {
    return new SemanticVersion(
        List.of(Math.max(0, major), Math.max(0, minor), Math.max(0, patch)), "");
  }

  /** The number at {@code index} (0 is major); zero where none was written. */
  public int number(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }

  /** The first number. */
  public int major() {
    return number(0);
  }

  /** The second number. */
  public int minor() {
    return number(1);
  }

  /** The third number. */
  public int patch() {
    return number(2);
  }

  /** Whether it is not a release. */
  public boolean isPrerelease() {
    return !prerelease.isEmpty();
  }

  /** By precedence: a prerelease comes before its release; missing numbers count as zero. */
  @Override
  public int compareTo(SemanticVersion other) {
    int byNumbers = compareNumbers(other, Math.max(numbers.size(), other.numbers.size()));
    if (byNumbers != 0) {
      return byNumbers;
    }
    if (isPrerelease() != other.isPrerelease()) {
      return isPrerelease() ? -1 : 1;
    }
    return comparePrereleases(prerelease.split("\\."), other.prerelease.split("\\."));
  }

  /** Compares the first {@code count} numbers. */
  int compareNumbers(SemanticVersion other, int count) {
    for (int i = 0; i < count; i++) {
      int byNumber = Integer.compare(number(i), other.number(i));
      if (byNumber != 0) {
        return byNumber;
      }
    }
    return 0;
  }

  private static int comparePrereleases(String[] mine, String[] theirs) {
    for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
      boolean number = isNumber(mine[i]);
      boolean otherNumber = isNumber(theirs[i]);
      int byPart =
          number && otherNumber
              ? new BigInteger(mine[i]).compareTo(new BigInteger(theirs[i]))
              : number ? -1 : otherNumber ? 1 : mine[i].compareTo(theirs[i]);
      if (byPart != 0) {
        return byPart;
      }
    }
    return Integer.compare(mine.length, theirs.length);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    numbers.forEach(number -> text.append(text.isEmpty() ? "" : ".").append(number));
    return isPrerelease() ? text + "-" + prerelease : text.toString();
  }
}
