package dev.monban.engine.hcl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The places of a configuration in JSON where no text is a template: comments, and what Terraform
 * reads before it evaluates anything.
 */
final class LiteralPlaces {
  private static final Map<String, List<String>> ARGUMENTS = arguments();

  private LiteralPlaces() {}

  /**
   * Whether all texts below are what they say.
   *
   * @param path the names of the properties from the root; arrays on the way do not count
   */
  static boolean isLiteral(List<String> path) {
    String name = path.get(path.size() - 1);
    if (path.size() == 1) {
      return name.equals(JsonBodies.COMMENT);
    }
    String type = path.get(0);
    if (type.equals("terraform")) {
      return true;
    }
    OptionalInt labels = JsonBodies.labels(type);
    return labels.isPresent()
        && path.size() == labels.getAsInt() + 2
        && (name.equals(JsonBodies.COMMENT)
            || ARGUMENTS.getOrDefault(type, Collections.emptyList()).contains(name));
  }

  private static Map<String, List<String>> arguments() {
    Map<String, List<String>> arguments = new LinkedHashMap<>();
    arguments.put("variable", List.of("description", "default"));
    arguments.put("output", List.of("description"));
    arguments.put("module", List.of("source", "version"));
    arguments.put("provider", List.of("alias", "version"));
    return Collections.unmodifiableMap(arguments);
  }
}
