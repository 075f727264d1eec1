package dev.monban.engine.javascript;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.Related;
import dev.monban.engine.resource.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what a policy reports, and finds the place. */
final class Reports {
  private final Session session;
  private final Limits limits;

  Reports(Session session, Limits limits) {
    this.session = session;
    this.limits = limits;
  }

  /**
   * Adds a report to the check; says what is wrong with it, or nothing.
   *
   * @param home what it is about, such as {@code resource 3}; empty for the whole
   * @param path steps from there, as JSON
   * @param related a JSON array of objects with {@code text} and {@code home}
   */
  String add(String message, String home, String path, String related) {
    Check check = session.check();
    if (message.length() > limits.messageLength()) {
      return "report got a message of %d characters; the limit is %d."
          .formatted(message.length(), limits.messageLength());
    }
    if (check.violations().size() >= limits.reports()) {
      return "report was called more than %d times in one check.".formatted(limits.reports());
    }
    check.report(new Violation(message, place(home, path), relateds(related)));
    return "";
  }

  /** Takes texts that nobody may print, as a JSON array. */
  void conceal(String texts) {
    List<String> secrets = new ArrayList<>();
    for (JsonValue text : array(texts)) {
      if (text instanceof JsonValue.StringValue secret) {
        secrets.add(secret.text());
      }
    }
    session.check().conceal(secrets);
  }

  private Place place(String home, String steps) {
    if (home.isEmpty()) {
      return Place.NOWHERE;
    }
    int space = home.indexOf(' ');
    String kind = home.substring(0, space);
    int number = Integer.parseInt(home.substring(space + 1));
    if (kind.equals("fact")) {
      return fact(number);
    }
    Place whole = session.input().place(kind, number);
    AttributePath path = path(steps, kind.equals("change"));
    if (path.isEmpty()) {
      return whole;
    }
    return new Place(
        whole.name(),
        whole.resource(),
        path.toString(),
        placement(kind, number).flatMap(placement -> placement.find(path)).or(whole::range),
        whole.trail());
  }

  private Optional<Placement> placement(String kind, int number) {
    return switch (kind) {
      case "resource" -> Optional.of(session.input().resource(number).placement());
      case "change" -> Optional.of(session.input().change(number).placement());
      default -> Optional.empty();
    };
  }

  private Place fact(int number) {
    return new Place(
        session.facts().get(number).input(), Optional.empty(), "", Optional.empty(), List.of());
  }

  /** The path that {@code json} spells; a change's values stand where they are written. */
  private static AttributePath path(String json, boolean change) {
    List<Object> steps = new ArrayList<>();
    for (JsonValue step : array(json)) {
      if (step instanceof JsonValue.StringValue name) {
        steps.add(name.text());
      } else if (step instanceof JsonValue.NumberValue index) {
        steps.add(index.number().intValue());
      }
    }
    boolean inside =
        change
            && !steps.isEmpty()
            && (steps.get(0).equals("before") || steps.get(0).equals("after"));
    return new AttributePath(inside ? steps.subList(1, steps.size()) : steps);
  }

  private List<Related> relateds(String json) {
    List<Related> related = new ArrayList<>();
    for (JsonValue item : array(json)) {
      if (item instanceof JsonValue.ObjectValue object
          && object.get("text") instanceof JsonValue.StringValue text
          && object.get("home") instanceof JsonValue.StringValue home) {
        Place place = place(home.text(), "[]");
        related.add(new Related(text.text().isEmpty() ? place.name() : text.text(), place.range()));
      }
    }
    return related;
  }

  /** The prelude made the text. */
  private static List<JsonValue> array(String json) {
    try {
      return ((JsonValue.ArrayValue) JsonValue.parse(json)).elements();
    } catch (JsonSyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
