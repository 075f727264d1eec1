package dev.monban.engine.function;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Refuses regular expressions that Go refuses for their size. RE2/J writes every repetition out, so
 * that a few characters would fill the memory, and goes down by recursion.
 */
final class PatternLimits {
  /** So often may a part be copied by all repetitions around it together. */
  private static final int MOST_COPIES = 1_000;

  private static final int DEEPEST = 1_000;

  /** Go's limit: 128 MiB at 40 bytes an instruction. */
  private static final long LARGEST = 3_355_443;

  private final String pattern;
  private final Deque<Part> around = new ArrayDeque<>();
  private Part group = new Part();
  private int at;

  private PatternLimits(String pattern) {
    this.pattern = pattern;
  }

  /** What is between two parentheses, and the last thing in it, to which a repetition applies. */
  private static final class Part {
    private long size;
    private int copies = 1;
    private long lastSize;
    private int lastCopies = 1;

    private void add(long more, int innerCopies) {
      settle();
      lastSize = more;
      lastCopies = innerCopies;
    }

    private void settle() {
      size += lastSize;
      copies = Math.max(copies, lastCopies);
      lastSize = 0;
      lastCopies = 1;
    }
  }

  /**
   * How many instructions {@code pattern} comes to, about.
   *
   * @throws PatternSyntaxException when Go refuses so many
   */
  static long size(String pattern) {
    PatternLimits limits = new PatternLimits(pattern);
    while (limits.at < pattern.length()) {
      limits.step();
    }
    limits.group.settle();
    long size = limits.group.size;
    if (size > LARGEST) {
      throw new PatternSyntaxException("expression too large", pattern);
    }
    return size;
  }

  private void step() {
    switch (pattern.charAt(at)) {
      case '\\' -> escape();
      case '[' -> one(GroupName.endOfClass(pattern, at));
      case '(' -> open();
      case ')' -> close();
      case '{' -> braces();
      case '*', '+', '?' -> {
        group.lastSize++;
        at++;
      }
      default -> one(at + 1);
    }
  }

  private void one(int end) {
    group.add(1, 1);
    at = end;
  }

  /** Past an escape; one such as <code>\x{1F600}</code> ends with its brace. */
  private void escape() {
    if (pattern.startsWith("\\Q", at)) {
      int end = pattern.indexOf("\\E", at + 2);
      int quoted = (end < 0 ? pattern.length() : end) - at - 2;
      group.add(quoted, 1);
      group.add(0, 1);
      at = end < 0 ? pattern.length() : end + 2;
      return;
    }
    boolean braced = at + 2 < pattern.length() && pattern.charAt(at + 2) == '{';
    boolean takesBraces = at + 1 < pattern.length() && "xpP".indexOf(pattern.charAt(at + 1)) >= 0;
    int close = braced && takesBraces ? pattern.indexOf('}', at) : -1;
    one(close < 0 ? at + 2 : close + 1);
  }

  private void open() {
    if (around.size() >= DEEPEST) {
      throw new PatternSyntaxException("expression nests too deeply", pattern);
    }
    around.push(group);
    group = new Part();
    at += pattern.startsWith("?", at + 1) ? 2 : 1;
  }

  private void close() {
    if (!around.isEmpty()) {
      Part inside = group;
      inside.settle();
      group = around.pop();
      group.add(inside.size + 2, inside.copies);
    }
    at++;
  }

  private void braces() {
    CountedRepetition repetition = CountedRepetition.at(pattern, at);
    if (repetition == null) {
      one(at + 1);
      return;
    }
    long times = Math.max(1, repetition.times());
    if (times * group.lastCopies > MOST_COPIES) {
      throw new PatternSyntaxException("invalid repeat count", repetition.text());
    }
    group.lastCopies = (int) (times * group.lastCopies);
    group.lastSize = times * (group.lastSize + 1);
    at += repetition.text().length();
  }
}
