package dev.monban.engine.function;

import com.google.re2j.Pattern;
import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What a YAML scalar means. */
final class YamlScalar {
  private static final String TAG = "tag:yaml.org,2002:";
  private static final List<String> TAGS =
      List.of("str", "bool", "int", "float", "null", "timestamp", "binary");
  private static final List<String> TRUE =
      List.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
  private static final List<String> FALSE =
      List.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
  private static final List<String> NULL = List.of("", "~", "null", "Null", "NULL");
  private static final List<String> INFINITE =
      List.of(".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF");
  private static final List<String> NEGATIVE_INFINITE = List.of("-.inf", "-.Inf", "-.INF");
  private static final List<String> NOT_A_NUMBER = List.of(".nan", ".NaN", ".NAN");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private YamlScalar() {}

  static Value resolve(Arguments arguments, ScalarEvent event) {
    String tag = event.getTag().orElse("");
    String kind = tag.startsWith(TAG) ? tag.substring(TAG.length()) : tag;
    if (!tag.isEmpty() && (!tag.startsWith(TAG) || !TAGS.contains(kind))) {
      throw arguments.failure("unsupported tag " + GoQuote.quote(tag));
    }
    String text = event.getValue();
    boolean meaningful = text.isEmpty() || "+-0123456789yYnNtTfFoO~.".indexOf(text.charAt(0)) >= 0;
    if (meaningful && !kind.equals("str") && !kind.equals("binary")) {
      ScalarStyle style = event.getScalarStyle();
      if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
        return Value.string(text);
      }
      if (tag.isEmpty() && NOT_A_NUMBER.contains(text)) {
        throw arguments.failure("floating point NaN is not supported");
      }
      Optional<Value> found = word(text).or(() -> timestamp(kind, text));
      if (found.isPresent()) {
        return found.get();
      }
      if (isNumber(text)) {
        return number(arguments, tag, text);
      }
    }
    return resolveTagged(arguments, tag, kind, text);
  }

  private static Optional<Value> word(String text) {
    if (TRUE.contains(text) || FALSE.contains(text)) {
      return Optional.of(Value.bool(TRUE.contains(text)));
    }
    if (NULL.contains(text)) {
      return Optional.of(Value.NULL);
    }
    if (INFINITE.contains(text)) {
      return Optional.of(NumberValue.POSITIVE_INFINITY);
    }
    return NEGATIVE_INFINITE.contains(text)
        ? Optional.of(NumberValue.NEGATIVE_INFINITY)
        : Optional.empty();
  }

  private static Optional<Value> timestamp(String kind, String text) {
    return kind.isEmpty() || kind.equals("timestamp")
        ? YamlTimestamp.parse(text).map(Value::string)
        : Optional.empty();
  }

  /** What begins with a point is a number whenever it can be read as one. */
  private static boolean isNumber(String text) {
    return text.startsWith(".")
        ? Numbers.parse(text).isPresent()
        : INTEGER.matches(text) || DECIMAL.matches(text);
  }

  private static Value number(Arguments arguments, String tag, String text) {
    String plain = text.replace("_", "");
    Optional<NumberValue> number = Numbers.parse(plain);
    if (number.isEmpty() && plain.startsWith("0x")) {
      number = Digits.parse(plain.substring(2), 16).map(NumberValue::of);
    }
    if (number.isEmpty() && plain.startsWith("0o")) {
      number = Digits.parse(plain.substring(2), 8).map(NumberValue::of);
    }
    return number.orElseThrow(() -> unparsable(arguments, tag, text));
  }

  private static FunctionException unparsable(Arguments arguments, String tag, String text) {
    return arguments.failure("cannot parse " + GoQuote.quote(text) + " as " + tag);
  }

  private static Value resolveTagged(Arguments arguments, String tag, String kind, String text) {
    return switch (kind) {
      case "int", "float" -> number(arguments, tag, text);
      case "null" -> Value.NULL;
      case "bool", "timestamp" -> throw unparsable(arguments, tag, text);
      case "binary" -> {
        if (!Base64Text.decode(text).isValid()) {
          throw arguments.failure(
              "cannot parse " + GoQuote.quote(text) + " as " + tag + ": not valid base64");
        }
        yield Value.string(text);
      }
      default -> Value.string(text);
    };
  }
}
