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

  /**
   * The document with this number; empty when it has been forgotten, or taken and nothing in it is
   * unknown.
   */
  Optional<GuestDocument> find(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /**
   * The text of the document with this number, for the only time: JavaScript holds it from now on,
   * and two copies of all that it has seen are one too many.
   */
  Optional<String> take(int number) {
    Optional<GuestDocument> found = find(number);
    if (found.isPresent() && found.get().reasons().isEmpty()) {
      byNumber.remove(number);
    } else {
      found.ifPresent(
          document ->
              byNumber.put(
                  number, new GuestDocument(document.kind(), "null", "", document.reasons())));
    }
    return found.map(GuestDocument::text);
  }

  /** Forgets all that belong to the root module before. */
  void forget() {
    byNumber.clear();
  }
}
