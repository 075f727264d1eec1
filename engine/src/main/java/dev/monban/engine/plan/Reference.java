package dev.monban.engine.plan;

import dev.monban.engine.address.AddressSteps;
import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that an expression refers to, as a plan lists it: {@code aws_lb.x[0].arn}.
 *
 * @param text as the plan writes it
 * @param steps its names and keys; empty where it is written in a way that is not understood
 */
record Reference(String text, List<Object> steps) {

  static Reference parse(String text) {
    return new Reference(text, AddressSteps.parse(text).orElse(List.of()));
  }

  /**
   * The references among {@code texts}. Each is followed by its own beginnings ({@code
   * aws_lb.x.arn} by {@code aws_lb.x}), which are no references of their own.
   */
  static List<String> outermost(List<String> texts) {
    List<String> found = new ArrayList<>();
    String previous = "";
    for (String text : texts) {
      boolean beginning =
          previous.length() > text.length()
              && previous.startsWith(text)
              && ".[".indexOf(previous.charAt(text.length())) >= 0;
      if (!beginning) {
        found.add(text);
      }
      previous = text;
    }
    return found;
  }

  /** The first name: {@code var}, {@code module}, a type; empty where there is none. */
  String root() {
    return name(0);
  }

  /** The name at {@code index}; empty where there is none. */
  String name(int index) {
    return index < steps.size() && steps.get(index) instanceof String name ? name : "";
  }

  /** The key at {@code index}, if a key stands there. */
  Optional<InstanceKey> key(int index) {
    return index < steps.size() && steps.get(index) instanceof InstanceKey key
        ? Optional.of(key)
        : Optional.empty();
  }

  /** The steps from {@code index} on, as a path inside a value. */
  AttributePath from(int index) {
    List<Object> path = new ArrayList<>();
    for (int i = index; i < steps.size(); i++) {
      Object step = steps.get(i);
      if (step instanceof InstanceKey.Number number) {
        path.add(number.index());
      } else if (step instanceof InstanceKey.Text key) {
        path.add(key.key());
      } else if (step instanceof String name) {
        path.add(name);
      }
    }
    return new AttributePath(path);
  }

  /**
   * Whether it is one of {@code each.key} and {@code count.index}: known, and telling instances.
   */
  boolean isOwnKey() {
    return (root().equals("each") && name(1).equals("key")) || root().equals("count");
  }
}
