package dev.monban.engine.report;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.Secrets;
import java.util.List;
import java.util.Locale;

/** Diagnostics in our own JSON formats. */
public final class JsonDiagnostics {
  private JsonDiagnostics() {}

  /** Writes the member {@code diagnostics}, without the texts of {@code secrets}. */
  public static void write(JsonWriter json, List<Diagnostic> diagnostics, Secrets secrets) {
    json.name("diagnostics").startArray();
    for (Diagnostic diagnostic : diagnostics) {
      json.startObject();
      json.name("severity").value(diagnostic.severity().name().toLowerCase(Locale.ROOT));
      json.name("code").value(diagnostic.code());
      json.name("summary").value(diagnostic.summary());
      json.name("detail").value(secrets.scrub(diagnostic.detail()));
      json.name("hint");
      if (diagnostic.hint().isPresent()) {
        json.value(secrets.scrub(diagnostic.hint().get()));
      } else {
        json.nullValue();
      }
      JsonRange.write(json, diagnostic.range());
      json.endObject();
    }
    json.endArray();
  }
}
