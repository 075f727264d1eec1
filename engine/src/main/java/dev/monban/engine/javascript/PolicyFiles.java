package dev.monban.engine.javascript;

import java.util.Optional;

/** The names of the files that belong to a policy. */
final class PolicyFiles {

  /** How a policy's file name ends. */
  static final String POLICY = ".policy.js";

  /** How the file name of a policy's test ends. */
  static final String TEST = ".test.js";

  /** How the file name of a policy's page ends. */
  static final String PAGE = ".md";

  private PolicyFiles() {}

  /** The id that the policy at {@code path} must have. */
  static String id(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.length() - POLICY.length());
  }

  /** The file beside the policy at {@code path} that ends in {@code ending}. */
  static String beside(String path, String ending) {
    return path.substring(0, path.length() - POLICY.length()) + ending;
  }

  /** The service in {@code aws/<service>/<id>.policy.js}. */
  static Optional<String> service(String path) {
    String[] parts = path.split("/", -1);
    return parts.length >= 3 ? Optional.of(parts[parts.length - 2]) : Optional.empty();
  }
}
