package dev.monban.engine.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps of one address. */
final class AddressScanner {
  private final String text;
  private int at;

  AddressScanner(String text) {
    this.text = text;
  }

  Optional<List<Object>> steps() {
    List<Object> steps = new ArrayList<>();
    while (at < text.length()) {
      boolean key = text.charAt(at) == '[';
      if (!key && !steps.isEmpty()) {
        if (text.charAt(at) != '.') {
          return Optional.empty();
        }
        at++;
      }
      Object step = key ? key() : name();
      if (step == null) {
        return Optional.empty();
      }
      steps.add(step);
    }
    return steps.isEmpty() || text.endsWith(".")
        ? Optional.empty()
        : Optional.of(Collections.unmodifiableList(steps));
  }

  private @Nullable String name() {
    int start = at;
    while (at < text.length() && ".[]\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at > start ? text.substring(start, at) : null;
  }

  private @Nullable InstanceKey key() {
    int start = at + 1;
    boolean quoted = text.startsWith("\"", start);
    int end = quoted ? closingQuote(start + 1) : text.indexOf(']', start);
    if (end < 0 || (quoted && !text.startsWith("]", end + 1))) {
      return null;
    }
    at = quoted ? end + 2 : end + 1;
    if (quoted) {
      return InstanceKey.of(QuotedText.unquote(text.substring(start, end + 1)));
    }
    String inside = text.substring(start, end);
    if (inside.equals("*")) {
      return InstanceKey.ANY_NUMBER;
    }
    try {
      return InstanceKey.of(Integer.parseInt(inside));
    } catch (NumberFormatException notWhole) {
      return null;
    }
  }

  private int closingQuote(int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }
}
