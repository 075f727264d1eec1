package dev.monban.engine.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the environment from a path: {@code environments/<env>} finds {@code prod} in {@code
 * live/environments/prod/web}.
 */
public final class EnvironmentPattern {
  private static final String PLACE = "<env>";

  private final List<String> steps;

  private EnvironmentPattern(List<String> steps) {
    this.steps = steps;
  }

  /**
   * Reads a pattern: steps with {@code /} between, one of which is {@code <env>}; {@code *} stands
   * for any step, and {@code …} and {@code **} at the end for nothing more.
   */
  public static EnvironmentPattern of(String pattern) {
    List<String> steps = new ArrayList<>();
    for (String step : pattern.split("/", -1)) {
      if (!step.isEmpty() && !step.equals("…") && !step.equals("...") && !step.equals("**")) {
        steps.add(step);
      }
    }
    return new EnvironmentPattern(steps);
  }

  /** The environment of {@code path}; empty when the pattern is nowhere in it. */
  public Optional<String> find(String path) {
    String[] parts = SourcePath.normalize(path).split("/", -1);
    for (int start = 0; start + steps.size() <= parts.length; start++) {
      Optional<String> found = match(parts, start);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> match(String[] parts, int start) {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).equals(PLACE)) {
        found = Optional.of(parts[start + i]);
      } else if (!steps.get(i).equals("*") && !steps.get(i).equals(parts[start + i])) {
        return Optional.empty();
      }
    }
    return found;
  }
}
