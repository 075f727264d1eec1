package dev.monban.engine.analysis;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.ValueJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An expression with what the real Terraform made of it. */
record OracleRow(JsonValue.ObjectValue expected) {
  private static final BigDecimal PRECISION = new BigDecimal("1e-100");
  private static final Pattern PLACE = Pattern.compile("\\S+:\\d+,\\d+-\\d+");
  private static final JsonValue FALSE = new JsonValue.BooleanValue(false);
  private static final JsonValue TRUE = new JsonValue.BooleanValue(true);

  String name() {
    return text("group") + ": " + text("expr");
  }

  /** The question that the row answers, asked with {@code expression} in its place. */
  String question(String expression) {
    String scope =
        expected.get("scope") == null ? "" : ",\"scope\":" + ValueJson.quote(text("scope"));
    return "{\"expr\":" + ValueJson.quote(expression) + scope + "}";
  }

  String text(String member) {
    return text(expected, member);
  }

  private static String text(JsonValue.ObjectValue object, String member) {
    return ((JsonValue.StringValue) Objects.requireNonNull(object.get(member))).text();
  }

  boolean isAccepted() {
    return TRUE.equals(expected.get("ok"));
  }

  boolean hasSameError(JsonValue.ObjectValue answer) {
    return Objects.equals(expected.get("error"), answer.get("error"));
  }

  /** Whether the details say the same, apart from places and white space. */
  boolean hasSameDetail(JsonValue.ObjectValue answer) {
    return sentence(expected).equals(sentence(answer));
  }

  private static String sentence(JsonValue.ObjectValue answer) {
    return PLACE.matcher(text(answer, "detail")).replaceAll("there").replaceAll("\\s+", " ");
  }

  /**
   * Whether the result is one that Terraform tells and Monban cannot: then only its type counts.
   */
  boolean isWithheld() {
    return expected.get("withheld") != null;
  }

  boolean isWithheldBy(JsonValue.ObjectValue answer) {
    return TRUE.equals(answer.get("ok"))
        && TRUE.equals(answer.get("unknown"))
        && Objects.equals(expected.get("type"), answer.get("type"))
        && mask(expected.get("sensitive")).equals(mask(answer.get("sensitive")));
  }

  /** Whether acceptance, type, value, unknown parts and sensitive parts are the same. */
  boolean agrees(JsonValue.ObjectValue answer) {
    if (!Objects.equals(expected.get("ok"), answer.get("ok"))) {
      return false;
    }
    return !isAccepted()
        || Objects.equals(expected.get("type"), answer.get("type"))
            && mask(expected.get("unknown")).equals(mask(answer.get("unknown")))
            && mask(expected.get("sensitive")).equals(mask(answer.get("sensitive")))
            && Objects.equals(expected.get("nonfinite"), answer.get("nonfinite"))
            && (expected.get("impure") != null || same(expected.get("value"), answer.get("value")));
  }

  /** A mask without its parts that hold nothing. */
  private static JsonValue mask(@Nullable JsonValue mask) {
    if (mask instanceof JsonValue.ObjectValue object) {
      Map<String, JsonValue> kept = new LinkedHashMap<>();
      object.members().forEach((name, part) -> kept.put(name, mask(part)));
      kept.values().removeIf(FALSE::equals);
      return kept.isEmpty() ? FALSE : new JsonValue.ObjectValue(kept);
    }
    if (mask instanceof JsonValue.ArrayValue array) {
      List<JsonValue> parts = new ArrayList<>();
      array.elements().forEach(part -> parts.add(mask(part)));
      return parts.stream().allMatch(FALSE::equals) ? FALSE : new JsonValue.ArrayValue(parts);
    }
    return mask == null ? FALSE : mask;
  }

  /** Equal values; numbers agree when they agree to a hundred digits. */
  private static boolean same(@Nullable JsonValue left, @Nullable JsonValue right) {
    if (left instanceof JsonValue.NumberValue a && right instanceof JsonValue.NumberValue b) {
      BigDecimal difference = a.number().subtract(b.number()).abs();
      return difference.compareTo(a.number().abs().multiply(PRECISION)) <= 0;
    }
    if (left instanceof JsonValue.ArrayValue a && right instanceof JsonValue.ArrayValue b) {
      boolean same = a.elements().size() == b.elements().size();
      for (int i = 0; same && i < a.elements().size(); i++) {
        same = same(a.elements().get(i), b.elements().get(i));
      }
      return same;
    }
    if (left instanceof JsonValue.ObjectValue a && right instanceof JsonValue.ObjectValue b) {
      return a.members().keySet().equals(b.members().keySet())
          && a.members().keySet().stream().allMatch(name -> same(a.get(name), b.get(name)));
    }
    return Objects.equals(left == null ? JsonValue.NULL : left, right);
  }
}
