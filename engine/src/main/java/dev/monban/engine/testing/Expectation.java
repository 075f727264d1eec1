package dev.monban.engine.testing;

import dev.monban.engine.policy.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What should be found, or was.
 *
 * @param root the path of the root module, or of a further file; empty for the fleet
 * @param line from 1; 0 for what has no place in the fixture
 * @param text the message of a violation, or what keeps a verdict undecided
 */
record Expectation(String root, int line, Verdict verdict, String text)
    implements Comparable<Expectation> {
  private static final Pattern MARKER = Pattern.compile("\\s*# (violation|undecided): (.+?)\\s*");
  private static final Comparator<Expectation> ORDER =
      Comparator.comparing(Expectation::root)
          .thenComparing(Expectation::line)
          .thenComparing(Expectation::verdict)
          .thenComparing(Expectation::text);

  /**
   * What the markers in {@code source} expect on the next line that is no marker; a marker at the
   * end is about the whole root module.
   */
  static List<Expectation> read(String root, String source) {
    List<Expectation> found = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.matches()) {
        int target = i + 1;
        while (target < lines.size() && MARKER.matcher(lines.get(target)).matches()) {
          target++;
        }
        boolean nothing = lines.subList(target, lines.size()).stream().allMatch(String::isBlank);
        Verdict verdict =
            marker.group(1).equals("violation") ? Verdict.VIOLATED : Verdict.UNDECIDED;
        found.add(new Expectation(root, nothing ? 0 : target + 1, verdict, marker.group(2)));
      }
    }
    return found;
  }

  @Override
  public int compareTo(Expectation other) {
    return ORDER.compare(this, other);
  }

  /** As a marker says it. */
  @Override
  public String toString() {
    return (verdict == Verdict.VIOLATED ? "violation" : verdict.label()) + ": " + text;
  }
}
