package dev.monban.engine.javascript;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.value.Origin;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the functions of the engine answer from: the input, the policy and the check of the moment.
 */
final class Session {
  private final Reasons reasons = new Reasons();
  private final Documents documents = new Documents();
  private Check check = new Check(reasons);
  private List<String> types = List.of();
  private @Nullable GuestInput input;
  private List<Facts> facts = List.of();
  private SortedSet<Origin> fleetOpen = new TreeSet<>();

  Reasons reasons() {
    return reasons;
  }

  Documents documents() {
    return documents;
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

  List<Facts> facts() {
    return facts;
  }

  /** Why there may be more facts. */
  SortedSet<Origin> fleetOpen() {
    return fleetOpen;
  }

  /** Whether {@code next} is another root module than the one of the moment. */
  boolean isOther(CheckedInput next) {
    return input == null || input.input() != next;
  }

  /** Goes to another root module. */
  void enter(CheckedInput next) {
    documents.forget();
    input = new GuestInput(next, documents, reasons);
  }

  /** Goes to the fleet. */
  void enterFleet(List<Facts> all, SortedSet<Origin> open) {
    facts = all;
    fleetOpen = open;
  }

  /** Begins a check of a policy that asks for {@code asked}. */
  Check begin(List<String> asked) {
    types = asked;
    check = new Check(reasons);
    return check;
  }
}
