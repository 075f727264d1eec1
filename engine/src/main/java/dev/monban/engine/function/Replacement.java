package dev.monban.engine.function;

import com.google.re2j.Matcher;
import com.google.re2j.PatternSyntaxException;
import dev.monban.engine.value.Value;
import java.util.Map;

/** {@code replace}: of a text, or of what a regular expression between slashes matches. */
final class Replacement {
  private Replacement() {}

  static Value replace(Arguments arguments) {
    String text = arguments.text(0);
    String sought = arguments.text(1);
    BoundedText out = new BoundedText(arguments.context());
    if (sought.length() > 1 && sought.startsWith("/") && sought.endsWith("/")) {
      return replaceMatches(arguments, text, sought.substring(1, sought.length() - 1), out);
    }
    String by = arguments.text(2);
    if (sought.isEmpty()) {
      text.codePoints().forEach(point -> out.append(by).append(Character.toString(point)));
      return out.append(by).toValue();
    }
    TextSearch search = new TextSearch(sought);
    int from = 0;
    for (int at = search.find(text, 0); at >= 0; at = search.find(text, from)) {
      out.append(text.substring(from, at)).append(by);
      from = at + sought.length();
    }
    return out.append(text.substring(from)).toValue();
  }

  private static Value replaceMatches(
      Arguments arguments, String text, String expression, BoundedText out) {
    RegularExpression pattern;
    try {
      pattern = RegularExpression.compile(expression, arguments.context().work());
    } catch (PatternSyntaxException failure) {
      throw arguments.failure(
          "error parsing regexp: " + failure.getDescription() + ": `" + failure.getPattern() + "`");
    }
    String template = arguments.text(2);
    int from = 0;
    Matches matches = new Matches(pattern, text, arguments.context().work());
    while (matches.next()) {
      Matcher match = matches.match();
      out.append(text.substring(from, match.start()));
      arguments.context().work().take(template.length());
      expand(template, match, pattern.names(), out);
      from = match.end();
    }
    return out.append(text.substring(from)).toValue();
  }

  /**
   * Puts groups in the place of {@code $1}, {@code $name} and <code>${name}</code>; {@code $$} is a
   * dollar.
   */
  private static void expand(
      String template, Matcher match, Map<String, Integer> names, BoundedText out) {
    int from = 0;
    for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', from)) {
      out.append(template.substring(from, at));
      boolean braced = template.startsWith("{", at + 1);
      int start = at + (braced ? 2 : 1);
      int end = start;
      while (end < template.length() && isNamePart(template.codePointAt(end))) {
        end += Character.charCount(template.codePointAt(end));
      }
      if (template.startsWith("$", at + 1)) {
        out.append("$");
        from = at + 2;
      } else if (end == start || braced && !template.startsWith("}", end)) {
        out.append("$");
        from = at + 1;
      } else {
        out.append(group(template.substring(start, end), match, names));
        from = braced ? end + 1 : end;
      }
    }
    out.append(template.substring(from));
  }

  private static boolean isNamePart(int point) {
    return Character.isLetterOrDigit(point) || point == '_';
  }

  private static String group(String name, Matcher match, Map<String, Integer> names) {
    boolean number =
        name.length() < 9 && name.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    boolean canonical = number && (name.length() == 1 || !name.startsWith("0"));
    Integer index = canonical ? Integer.valueOf(name) : names.get(name);
    if (index == null || index > match.groupCount()) {
      return "";
    }
    String group = match.group(index);
    return group == null ? "" : group;
  }
}
