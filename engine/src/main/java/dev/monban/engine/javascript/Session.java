package dev.monban.engine.javascript;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.UnknownValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the functions of the engine answer from: the input, the policy and the check of the moment.
 */
final class Session {
  private final Reasons reasons = new Reasons();
  private Check check = new Check(reasons);
  private List<String> types = List.of();
  private @Nullable GuestInput input;
  private List<Facts> facts = List.of();
  private SortedSet<Origin> moreFacts = new TreeSet<>();

  Reasons reasons() {
    return reasons;
  }

  Check check() {
    return check;
  }

  /** The types that the policy of the moment asks for. */
  List<String> types() {
    return types;
  }

  /** The root module of the moment; fails when there is none, as in {@code checkFleet}. */
  GuestInput input() {
    if (input == null) {
      throw new IllegalStateException("there is no root module");
    }
    return input;
  }

  /** The facts of the fleet, but for those that could not be collected. */
  List<Facts> facts() {
    return facts;
  }

  /** Why there may be more facts; empty when these are all. */
  SortedSet<Origin> moreFacts() {
    return moreFacts;
  }

  /** Whether {@code next} is another root module than the one of the moment. */
  boolean isOther(CheckedInput next) {
    return input == null || input.input() != next;
  }

  /** Goes to another root module. */
  void enter(CheckedInput next) {
    input = new GuestInput(next, reasons);
  }

  /** Goes to the fleet, whose facts are {@code all} and perhaps more, because of {@code open}. */
  void enterFleet(List<Facts> all, SortedSet<Origin> open) {
    facts = new ArrayList<>(all);
    facts.removeIf(fact -> fact.values() instanceof UnknownValue);
    moreFacts = new TreeSet<>(open);
    for (Facts fact : all) {
      if (fact.values() instanceof UnknownValue unknown) {
        moreFacts.addAll(unknown.origins());
      }
    }
  }

  /** Begins a check of a policy that asks for {@code asked}. */
  Check begin(List<String> asked) {
    types = asked;
    check = new Check(reasons);
    return check;
  }
}
