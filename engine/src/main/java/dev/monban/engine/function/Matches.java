package dev.monban.engine.function;

import com.google.re2j.Matcher;

/**
 * Goes through the matches of a regular expression as Go does: none is empty right behind another
 * one.
 */
final class Matches {
  private final Matcher matcher;
  private final String text;
  private int from;
  private int last = -1;

  Matches(RegularExpression pattern, String text, Work work) {
    this.matcher = pattern.matcher(text, work);
    this.text = text;
  }

  /** Moves on to the next match; false when there is none. */
  boolean next() {
    while (from <= text.length() && matcher.find(from)) {
      boolean empty = matcher.start() == matcher.end();
      boolean accepted = !empty || matcher.start() != last;
      last = matcher.end();
      from = empty ? step(matcher.end()) : matcher.end();
      if (accepted) {
        return true;
      }
    }
    return false;
  }

  /** The match that {@link #next} found. */
  Matcher match() {
    return matcher;
  }

  private int step(int index) {
    return index < text.length() ? index + Character.charCount(text.codePointAt(index)) : index + 1;
  }
}
