package dev.monban.engine.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The texts that may never be printed; whatever is said goes through {@link #scrub} first.
 *
 * <p>Texts of fewer than {@value #SHORTEST} characters are left alone: they would tear holes into
 * every word.
 */
public final class Secrets {

  /** The fewest characters of a text that is scrubbed. */
  public static final int SHORTEST = 4;

  /** Nothing to hide. */
  public static final Secrets NONE = new Secrets(List.of());

  private static final String REPLACEMENT = "(sensitive value)";
  private final List<String> texts;

  private Secrets(List<String> texts) {
    this.texts = texts;
  }

  /** Hides every text of {@code texts} that is long enough. */
  public static Secrets of(Collection<String> texts) {
    List<String> longestFirst = new ArrayList<>(new TreeSet<>(texts));
    longestFirst.removeIf(text -> text.length() < SHORTEST);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    return new Secrets(Collections.unmodifiableList(longestFirst));
  }

  /** Hides what either hides. */
  public Secrets and(Secrets other) {
    if (other.texts.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(texts);
    all.addAll(other.texts);
    return of(all);
  }

  /** {@code text} with every secret in it replaced. */
  public String scrub(String text) {
    String clean = text;
    for (String secret : texts) {
      clean = clean.replace(secret, REPLACEMENT);
    }
    return clean;
  }
}
