package dev.monban.engine.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
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
  private final SortedSet<String> texts;
  private final Map<String, List<String>> byBeginning = new HashMap<>();

  private Secrets(Collection<String> texts) {
    SortedSet<String> sorted = new TreeSet<>(texts);
    sorted.removeIf(text -> text.length() < SHORTEST);
    this.texts = Collections.unmodifiableSortedSet(sorted);
    for (String text : sorted) {
      byBeginning
          .computeIfAbsent(text.substring(0, SHORTEST), beginning -> new ArrayList<>())
          .add(text);
    }
    byBeginning
        .values()
        .forEach(same -> same.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** Hides every text of {@code texts} that is long enough. */
  public static Secrets of(Collection<String> texts) {
    return new Secrets(texts);
  }

  /** Hides what either hides. */
  public Secrets and(Secrets other) {
    if (other.texts.isEmpty()) {
      return this;
    }
    SortedSet<String> all = new TreeSet<>(texts);
    all.addAll(other.texts);
    return new Secrets(all);
  }

  /** {@code text} with every secret in it replaced; of two that begin at one place the longer. */
  public String scrub(String text) {
    if (texts.isEmpty()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = secretAt(text, at);
      if (length > 0) {
        clean.append(REPLACEMENT);
        at += length;
      } else {
        clean.append(text.charAt(at++));
      }
    }
    return clean.toString();
  }

  /** The length of the secret that begins at {@code at}; 0 where none does. */
  private int secretAt(String text, int at) {
    if (at + SHORTEST > text.length()) {
      return 0;
    }
    for (String secret : byBeginning.getOrDefault(text.substring(at, at + SHORTEST), List.of())) {
      if (text.startsWith(secret, at)) {
        return secret.length();
      }
    }
    return 0;
  }
}
