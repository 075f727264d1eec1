package dev.monban.engine.javascript;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.UnknownValue;
import java.io.StringWriter;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells the prelude which documents hold the facts, and why there may be more. */
final class FactsAnswer {
  private FactsAnswer() {}

  static String of(Session session) {
    SortedSet<Origin> open = new TreeSet<>(session.fleetOpen());
    StringWriter text = new StringWriter();
    JsonWriter json = JsonWriter.compact(text).startObject().name("documents").startArray();
    for (Facts facts : session.facts()) {
      if (facts.values() instanceof UnknownValue unknown) {
        open.addAll(unknown.origins());
      } else {
        json.value(session.documents().add(GuestEncoder.encode("facts", facts.values())));
      }
    }
    json.endArray();
    if (!open.isEmpty()) {
      json.name("open").value(session.reasons().number(open));
    }
    json.endObject().flush();
    return text.toString();
  }
}
