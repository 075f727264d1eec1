package dev.monban.engine.testing;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shows what was expected and what was found instead, line by line of the fixture. */
final class Difference {
  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::root).thenComparing(Spot::line);

  private final SortedMap<Spot, StringBuilder> spots = new TreeMap<>(ORDER);

  private Difference() {}

  private record Spot(String root, int line) {}

  /**
   * Everything of {@code missing} with a minus, everything of {@code unexpected} with a plus, each
   * above the line that it is about.
   */
  static String text(List<Expectation> missing, List<Expectation> unexpected, CasePlaces places) {
    Difference difference = new Difference();
    missing.stream().sorted().forEach(wanted -> difference.add("-", wanted));
    unexpected.stream().sorted().forEach(found -> difference.add("+", found));
    StringBuilder text = new StringBuilder("Found (+) is not what is expected (-):");
    difference.spots.forEach(
        (spot, lines) -> {
          text.append("\n  ").append(places.line(spot.root(), spot.line())).append(lines);
          String source = places.text(spot.root(), spot.line());
          if (!source.isEmpty()) {
            text.append("\n      ").append(source);
          }
        });
    return text.toString();
  }

  private void add(String sign, Expectation expectation) {
    spots
        .computeIfAbsent(
            new Spot(expectation.root(), expectation.line()), added -> new StringBuilder())
        .append("\n    ")
        .append(sign)
        .append(" # ")
        .append(expectation);
  }
}
