package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.source.Position;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/** A range in our own JSON formats: file, start and end, lines and columns from 1. */
public final class JsonRange {
  private JsonRange() {}

  /** Writes the member {@code range}; null where there is none. */
  public static void write(JsonWriter json, Optional<SourceRange> range) {
    json.name("range");
    if (range.isEmpty()) {
      json.nullValue();
      return;
    }
    json.startObject().name("file").value(range.get().file().path());
    position(json, "start", range.get().startPosition());
    position(json, "end", range.get().endPosition());
    json.endObject();
  }

  private static void position(JsonWriter json, String name, Position position) {
    json.name(name)
        .startObject()
        .name("line")
        .value(position.line())
        .name("column")
        .value(position.column())
        .endObject();
  }
}
