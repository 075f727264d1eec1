package dev.monban.engine.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.monban.engine.value.CodePoints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A regular expression in Go's dialect, matched in linear time.
 *
 * <p>RE2/J refuses a name that two groups have; Go takes it for the last of them. So each further
 * group of a name gets a name of its own before the expression is compiled.
 */
final class RegularExpression {
  /** So many instructions for one character are worth a step. */
  private static final int INSTRUCTIONS_OF_A_STEP = 32;

  private final Pattern pattern;
  private final SortedMap<String, Integer> names;

  private RegularExpression(Pattern pattern, SortedMap<String, Integer> names) {
    this.pattern = pattern;
    this.names = Collections.unmodifiableSortedMap(names);
  }

  /**
   * Compiles {@code expression}, which is worth steps, as is matching it.
   *
   * @throws PatternSyntaxException when it is none
   */
  static RegularExpression compile(String expression, Work work) throws PatternSyntaxException {
    work.take(PatternLimits.size(expression));
    List<GroupName> written = GroupName.in(expression);
    List<String> unique = unique(written);
    StringBuilder renamed = new StringBuilder(expression);
    for (int i = written.size() - 1; i >= 0; i--) {
      renamed.replace(written.get(i).start(), written.get(i).end(), unique.get(i));
    }
    Pattern pattern = Pattern.compile(renamed.toString());
    SortedMap<String, Integer> names = new TreeMap<>(CodePoints.ORDER);
    names.putAll(pattern.namedGroups());
    for (int i = 0; i < written.size(); i++) {
      Integer index = pattern.namedGroups().get(unique.get(i));
      if (index != null) {
        names.remove(unique.get(i));
        names.merge(written.get(i).name(), index, Math::max);
      }
    }
    return new RegularExpression(pattern, names);
  }

  /** The names of {@code groups}, where what has been there before is followed by a number. */
  private static List<String> unique(List<GroupName> groups) {
    Set<String> taken = new HashSet<>();
    groups.forEach(group -> taken.add(group.name()));
    Set<String> met = new HashSet<>();
    List<String> unique = new ArrayList<>();
    int number = 0;
    for (GroupName group : groups) {
      String name = group.name();
      while (!met.add(name)) {
        do {
          number++;
          name = group.name() + number;
        } while (taken.contains(name));
      }
      unique.add(name);
    }
    return unique;
  }

  /** How many groups there are. */
  int groups() {
    return pattern.groupCount();
  }

  /** How many of the groups have a name. */
  int namedGroups() {
    return pattern.namedGroups().size();
  }

  /** The number of the last group of each name. */
  SortedMap<String, Integer> names() {
    return names;
  }

  /** What finds it in {@code text}; each instruction keeps the place of each group. */
  Matcher matcher(String text, Work work) {
    long price = 1 + (long) pattern.programSize() * (1 + groups()) * 1_024 / INSTRUCTIONS_OF_A_STEP;
    return pattern.matcher(new CountedText(text, work, price));
  }
}
