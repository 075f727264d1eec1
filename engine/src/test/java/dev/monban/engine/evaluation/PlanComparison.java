package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares a value with what a plan has in its place, leaf by leaf. */
final class PlanComparison {
  private static final JsonValue NOTHING = new JsonValue.NullValue();

  private final SortedSet<AttributePath> leftOut;
  private final Set<String> askedOfAws;
  private final List<String> wrong = new ArrayList<>();
  private int right;
  private int incomplete;

  PlanComparison(SortedSet<AttributePath> leftOut, Set<String> askedOfAws) {
    this.leftOut = leftOut;
    this.askedOfAws = askedOfAws;
  }

  /** How many leaves are as in the plan, or unknown because AWS would have to be asked. */
  int right() {
    return right;
  }

  /** How many leaves are unknown though the plan knows them. */
  int incomplete() {
    return incomplete;
  }

  /** The leaves that differ. */
  List<String> wrong() {
    return wrong;
  }

  /**
   * {@code change} is an object with {@code after}, {@code after_unknown} and {@code
   * after_sensitive}.
   */
  void compare(JsonValue change, Value got) {
    compare(
        member(change, "after"),
        member(change, "after_unknown"),
        member(change, "after_sensitive"),
        got,
        AttributePath.EMPTY);
  }

  private void compare(
      JsonValue want, JsonValue unknown, JsonValue sensitive, Value got, AttributePath path) {
    if (isTrue(unknown)) {
      count(!got.isWhollyKnown() || isLeftOut(path, got), path, "known, but not in the plan");
    } else if (isTrue(sensitive) || got.marks().sensitive()) {
      count(
          isTrue(sensitive) && (got.marks().sensitive() || got.isNull()),
          path,
          "sensitive in one of both");
    } else if (!got.isKnown()) {
      if (askedOfAws.stream().anyMatch(text -> want.toString().contains(text))) {
        right++;
      } else {
        incomplete++;
      }
    } else if (want instanceof JsonValue.ObjectValue || unknown instanceof JsonValue.ObjectValue) {
      compareMembers(want, unknown, sensitive, got, path);
    } else if (want instanceof JsonValue.ArrayValue array) {
      compareElements(array, unknown, sensitive, got, path);
    } else {
      count(isEqual(want, got), path, want + " in the plan, not " + got);
    }
  }

  private void compareMembers(
      JsonValue want, JsonValue unknown, JsonValue sensitive, Value got, AttributePath path) {
    if (!(got instanceof MappingValue mapping)) {
      count(false, path, "no object");
      return;
    }
    Set<String> names = new TreeSet<>(mapping.attributes().keySet());
    names.addAll(names(want));
    names.addAll(names(unknown));
    for (String name : names) {
      Value member = mapping.get(name);
      compare(
          member(want, name),
          member(unknown, name),
          part(sensitive, name),
          member == null ? Value.NULL : member,
          path.then(name));
    }
  }

  private void compareElements(
      JsonValue.ArrayValue want,
      JsonValue unknown,
      JsonValue sensitive,
      Value got,
      AttributePath path) {
    int length = want.elements().size();
    if (!(got instanceof SequenceValue sequence) || sequence.elements().size() != length) {
      count(false, path, length + " elements in the plan");
      return;
    }
    if (length == 0) {
      right++;
      return;
    }
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      free.add(i);
    }
    boolean anyOrder = want.elements().get(0) instanceof JsonValue.ObjectValue;
    for (int i = 0; i < length; i++) {
      PlanComparison best = null;
      Integer taken = free.get(0);
      for (Integer candidate : anyOrder ? new ArrayList<>(free) : List.of(taken)) {
        PlanComparison attempt = new PlanComparison(leftOut, askedOfAws);
        attempt.compare(
            want.elements().get(i),
            element(unknown, i),
            element(sensitive, i),
            sequence.elements().get(candidate),
            path.then(candidate));
        if (best == null || attempt.badness() < best.badness()) {
          best = attempt;
          taken = candidate;
        }
      }
      free.remove(taken);
      if (best != null) {
        right += best.right;
        incomplete += best.incomplete;
        wrong.addAll(best.wrong);
      }
    }
  }

  private int badness() {
    return wrong.size() * 1000 + incomplete;
  }

  private boolean isLeftOut(AttributePath path, Value got) {
    boolean empty =
        got.isNull() || (got instanceof SequenceValue sequence && sequence.elements().isEmpty());
    return empty && leftOut.stream().anyMatch(path::startsWith);
  }

  private void count(boolean fine, AttributePath path, String difference) {
    if (fine) {
      right++;
    } else {
      wrong.add(path + ": " + difference);
    }
  }

  private static boolean isEqual(JsonValue want, Value got) {
    if (want instanceof JsonValue.StringValue text && got instanceof StringValue string) {
      return text.text().equals(string.value())
          || isSameDocument(text.text(), string.value())
          || text.text().equals(hash(string.value()));
    }
    if (want instanceof JsonValue.NumberValue number && got instanceof NumberValue other) {
      return number.number().compareTo(other.value()) == 0;
    }
    if (want instanceof JsonValue.BooleanValue bool && got instanceof BooleanValue other) {
      return bool.value() == other.value();
    }
    return want instanceof JsonValue.NullValue && got.isNull();
  }

  private static boolean isSameDocument(String one, String other) {
    try {
      return one.startsWith("{") && JsonValue.parse(one).equals(JsonValue.parse(other));
    } catch (JsonSyntaxException noDocument) {
      return false;
    }
  }

  /** A plan shows the SHA-1 of user data. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static boolean isTrue(JsonValue mask) {
    return mask instanceof JsonValue.BooleanValue bool && bool.value();
  }

  private static Set<String> names(JsonValue value) {
    return value instanceof JsonValue.ObjectValue object ? object.members().keySet() : Set.of();
  }

  private static JsonValue part(JsonValue mask, String name) {
    return isTrue(mask) ? mask : member(mask, name);
  }

  private static JsonValue member(JsonValue value, String name) {
    @Nullable JsonValue member =
        value instanceof JsonValue.ObjectValue object ? object.get(name) : null;
    return member == null ? NOTHING : member;
  }

  private static JsonValue element(JsonValue mask, int index) {
    return isTrue(mask)
        ? mask
        : mask instanceof JsonValue.ArrayValue array && index < array.elements().size()
            ? array.elements().get(index)
            : NOTHING;
  }
}
