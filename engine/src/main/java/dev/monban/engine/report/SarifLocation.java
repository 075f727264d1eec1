package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.source.Position;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/** A place as SARIF writes it. */
final class SarifLocation {
  private SarifLocation() {}

  /** The members of a location: the place in a file, and the resource as a logical location. */
  static void members(JsonWriter json, Optional<SourceRange> range, Optional<String> resource) {
    if (range.isPresent()) {
      physical(json, range.get());
    }
    if (resource.isPresent()) {
      json.name("logicalLocations").startArray().startObject();
      json.name("fullyQualifiedName").value(resource.get());
      json.name("kind").value("resource");
      json.endObject().endArray();
    }
  }

  private static void physical(JsonWriter json, SourceRange range) {
    Position start = range.startPosition();
    Position end = range.endPosition();
    json.name("physicalLocation").startObject();
    json.name("artifactLocation")
        .startObject()
        .name("uri")
        .value(uri(range.file().path()))
        .endObject();
    json.name("region").startObject();
    json.name("startLine").value(start.line());
    json.name("startColumn").value(start.column());
    json.name("endLine").value(end.line());
    json.name("endColumn").value(end.column());
    json.endObject().endObject();
  }

  /** A relative path as a URI reference: RFC 3986, percent-encoded. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~!$&'()*+,;=@".indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
