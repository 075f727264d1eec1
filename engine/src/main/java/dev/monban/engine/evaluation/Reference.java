package dev.monban.engine.evaluation;

import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A name in scope and the way down from it: {@code aws_lb.this["a"].arn}.
 *
 * @param range from the name to the last step
 * @param root the name: {@code aws_lb}, {@code var}, {@code each}
 */
public record Reference(SourceRange range, String root, SourceRange rootRange, List<Step> steps) {

  /** Keeps its own copy of the steps. */
  public Reference {
    steps = Collections.unmodifiableList(new ArrayList<>(steps));
  }

  /** One step down. */
  public sealed interface Step {

    /** Where the step stands, its dot or brackets included. */
    SourceRange range();
  }

  /** {@code .name}. */
  public record Attribute(SourceRange range, String name) implements Step {}

  /**
   * {@code [key]}, or the old {@code .0}; the key is known, and neither null nor of another type
   * than text or number.
   */
  public record Index(SourceRange range, Value key) implements Step {}

  /** Whether step {@code index} is there, and an index. */
  boolean isIndex(int index) {
    return index < steps.size() && steps.get(index) instanceof Index;
  }

  /**
   * The name of the attribute that step {@code index} asks for; empty when it is an index, or when
   * there are fewer steps.
   */
  public String attribute(int index) {
    return index < steps.size() && steps.get(index) instanceof Attribute attribute
        ? attribute.name()
        : "";
  }
}
