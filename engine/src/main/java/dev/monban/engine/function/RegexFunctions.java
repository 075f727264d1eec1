package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.string;

import com.google.re2j.Matcher;
import com.google.re2j.PatternSyntaxException;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code regex} and {@code regexall}; RE2's dialect, in linear time. */
final class RegexFunctions {
  static final List<Function> ALL =
      List.of(
          BuiltIn.named("regex")
              .takes(string("pattern"))
              .takes(string("string"))
              .returns(RegexFunctions::matchType)
              .as((arguments, type) -> first(arguments)),
          BuiltIn.named("regexall")
              .takes(string("pattern"))
              .takes(string("string"))
              .returns(arguments -> Type.list(matchType(arguments)))
              .as((arguments, type) -> all(arguments, type.element())));

  private RegexFunctions() {}

  private static RegularExpression compile(Arguments arguments) {
    try {
      return RegularExpression.compile(arguments.text(0), arguments.context().work());
    } catch (PatternSyntaxException failure) {
      throw arguments.failure(
          0, "invalid regexp pattern: " + failure.getDescription() + " in " + failure.getPattern());
    }
  }

  /** Text without groups, a tuple of texts with groups, an object of texts with named groups. */
  private static Type matchType(Arguments arguments) {
    if (!arguments.get(0).isKnown()) {
      return Type.DYNAMIC;
    }
    RegularExpression pattern = compile(arguments);
    int groups = pattern.groups();
    int named = pattern.namedGroups();
    if (groups == 0) {
      return Type.STRING;
    }
    if (named == 0) {
      return Type.tuple(Collections.nCopies(groups, Type.STRING));
    }
    if (named < groups) {
      throw arguments.failure(
          0, "invalid regexp pattern: cannot mix both named and unnamed capture groups");
    }
    SortedMap<String, Type> attributes = new TreeMap<>(CodePoints.ORDER);
    pattern.names().keySet().forEach(name -> attributes.put(name, Type.STRING));
    return Type.object(attributes);
  }

  private static Value first(Arguments arguments) {
    RegularExpression pattern = compile(arguments);
    Matches matches = new Matches(pattern, arguments.text(1), arguments.context().work());
    if (!matches.next()) {
      throw arguments.failure("pattern did not match any part of the given string");
    }
    return result(pattern, matches.match());
  }

  private static Value all(Arguments arguments, Type element) {
    RegularExpression pattern = compile(arguments);
    Matches matches = new Matches(pattern, arguments.text(1), arguments.context().work());
    List<Value> results = new ArrayList<>();
    while (matches.next()) {
      Limits.checkElements(results.size(), arguments.context());
      results.add(result(pattern, matches.match()));
    }
    return SequenceValue.list(element, results);
  }

  private static Value result(RegularExpression pattern, Matcher match) {
    if (pattern.groups() == 0) {
      return Value.string(match.group());
    }
    if (pattern.names().isEmpty()) {
      List<Value> groups = new ArrayList<>();
      for (int i = 1; i <= pattern.groups(); i++) {
        groups.add(group(match, i));
      }
      return Value.tuple(groups);
    }
    SortedMap<String, Value> groups = new TreeMap<>(CodePoints.ORDER);
    pattern.names().forEach((name, index) -> groups.put(name, group(match, index)));
    return Value.object(groups);
  }

  private static Value group(Matcher match, int index) {
    String text = match.group(index);
    return text == null ? Value.nullOf(Type.STRING) : Value.string(text);
  }
}
