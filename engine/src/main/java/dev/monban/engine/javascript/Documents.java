package dev.monban.engine.javascript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The documents that JavaScript may ask for, by number; a number is never given twice. */
final class Documents {
  private final Map<Integer, GuestDocument> byNumber = new LinkedHashMap<>();
  private int last;

  /** Keeps {@code document} and says its number. */
  int add(GuestDocument document) {
    last++;
    byNumber.put(last, document);
    return last;
  }

  /** The document with this number; empty when it has been forgotten. */
  Optional<GuestDocument> find(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** Forgets all that belong to the root module before. */
  void forget() {
    byNumber.clear();
  }
}
