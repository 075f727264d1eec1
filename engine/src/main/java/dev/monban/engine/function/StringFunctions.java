package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.number;
import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Functions of texts: letter case, trimming, parts, tests. */
final class StringFunctions {
  static final List<Function> ALL =
      List.of(
          map("upper", true, text -> GoText.map(text, Character::toUpperCase)),
          map("lower", true, text -> GoText.map(text, Character::toLowerCase)),
          map("strrev", true, Graphemes::reversed),
          map("title", false, GoText::title),
          map("trimspace", false, text -> GoText.trim(text, GoText::isSpace)),
          map("chomp", false, StringFunctions::chomp),
          test("endswith", "suffix", String::endsWith),
          BuiltIn.named("strcontains")
              .takes(string("str"))
              .takes(string("substr"))
              .returns(Type.BOOL)
              .nullable()
              .as((arguments, type) -> contains(arguments)),
          combine("trim", "cutset", StringFunctions::trim),
          combine("trimprefix", "prefix", StringFunctions::trimPrefix),
          combine("trimsuffix", "suffix", StringFunctions::trimSuffix),
          BuiltIn.named("startswith")
              .takes(string("str").orUnknown())
              .takes(string("prefix"))
              .returns(Type.BOOL)
              .as((arguments, type) -> startsWith(arguments)),
          BuiltIn.named("substr")
              .takes(string("str").orDynamic())
              .takes(number("offset").orDynamic())
              .takes(number("length").orDynamic())
              .returns(Type.STRING)
              .as((arguments, type) -> substring(arguments)),
          BuiltIn.named("indent")
              .takes(number("spaces"))
              .takes(string("str"))
              .returns(Type.STRING)
              .as((arguments, type) -> indent(arguments)),
          BuiltIn.named("replace")
              .takes(string("str"))
              .takes(string("substr"))
              .takes(string("replace"))
              .returns(Type.STRING)
              .as((arguments, type) -> Replacement.replace(arguments)));

  private StringFunctions() {}

  private static Function map(String name, boolean dynamic, UnaryOperator<String> change) {
    return BuiltIn.named(name)
        .takes(dynamic ? string("str").orDynamic() : string("str"))
        .returns(Type.STRING)
        .as((arguments, type) -> Value.string(change.apply(arguments.text(0))));
  }

  private static Function test(String name, String other, BiPredicate<String, String> test) {
    return BuiltIn.named(name)
        .takes(string("str"))
        .takes(string(other))
        .returns(Type.BOOL)
        .as((arguments, type) -> Value.bool(test.test(arguments.text(0), arguments.text(1))));
  }

  private interface Combination {
    String of(String text, String other);
  }

  private static Function combine(String name, String other, Combination combination) {
    return BuiltIn.named(name)
        .takes(string("str"))
        .takes(string(other))
        .returns(Type.STRING)
        .as(
            (arguments, type) ->
                Value.string(combination.of(arguments.text(0), arguments.text(1))));
  }

  private static Value contains(Arguments arguments) {
    String sought = arguments.text(1);
    return Value.bool(sought.isEmpty() || new TextSearch(sought).find(arguments.text(0), 0) >= 0);
  }

  private static String chomp(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String trim(String text, String characters) {
    return GoText.trim(text, point -> characters.indexOf(point) >= 0);
  }

  private static String trimPrefix(String text, String prefix) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static String trimSuffix(String text, String suffix) {
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }

  private static Value startsWith(Arguments arguments) {
    String prefix = arguments.text(1);
    if (!(arguments.get(0) instanceof UnknownValue unknown)) {
      return Value.bool(arguments.text(0).startsWith(prefix));
    }
    Refinement certain = unknown.refinement();
    if (certain.prefix().startsWith(prefix)) {
      return Value.TRUE;
    }
    boolean tells = !certain.prefix().isEmpty() && certain.prefix().length() >= prefix.length();
    return tells ? Value.FALSE : arguments.unknown(Type.BOOL);
  }

  private static Value substring(Arguments arguments) {
    String text = arguments.text(0);
    long offset = arguments.requireWhole(1);
    long length = arguments.requireWhole(2);
    if (offset >= 0 && length == 0) {
      return Value.string("");
    }
    long start = offset < 0 ? offset + Graphemes.count(text) : offset;
    String rest = Graphemes.without(text, Math.max(0, start));
    // A length of zero from the end on takes everything, as in Terraform.
    return Value.string(length <= 0 ? rest : Graphemes.first(rest, length));
  }

  private static Value indent(Arguments arguments) {
    long spaces = arguments.requireWhole(0);
    if (spaces < 0) {
      throw arguments.failure("panic in function implementation: strings: negative Repeat count");
    }
    BoundedText out = new BoundedText(arguments.context());
    String text = arguments.text(1);
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      out.append(text.substring(from, at + 1)).repeat(' ', spaces);
      from = at + 1;
    }
    return out.append(text.substring(from)).toValue();
  }
}
