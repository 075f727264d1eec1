package dev.monban.engine.javascript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the files that belong to a policy. */
public final class PolicyFiles {

  /** How the file name of a policy ends, in JavaScript and in TypeScript. */
  public static final List<String> POLICY = List.of(".policy.js", ".policy.ts");

  /** How the file name of a policy's test ends, in JavaScript and in TypeScript. */
  static final List<String> TEST = List.of(".test.js", ".test.ts");

  /** How the file name of a policy's page ends. */
  static final String PAGE = ".md";

  private PolicyFiles() {}

  /** Whether the file {@code name} is a policy. */
  static boolean isPolicy(String name) {
    return POLICY.stream().anyMatch(name::endsWith);
  }

  /** Whether the file {@code name} is the test of a policy. */
  static boolean isTest(String name) {
    return TEST.stream().anyMatch(name::endsWith);
  }

  /** Whether the file {@code name} has types that are to be taken away. */
  static boolean isTypeScript(String name) {
    return name.endsWith(".ts");
  }

  /** Whether the file {@code name} can be imported. */
  static boolean isModule(String name) {
    return name.endsWith(".js") || name.endsWith(".ts");
  }

  /** Whether what policies say may hang on the file {@code name}. */
  public static boolean isDecisive(String name) {
    return isModule(name) || name.equals(PackManifest.FILE);
  }

  /** Whether a pack may need the file {@code name}. */
  static boolean isWanted(String name) {
    return isDecisive(name) || name.endsWith(PAGE);
  }

  /** The id that the policy at {@code path} must have. */
  static String id(String path) {
    return withoutEnding(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The id of the policy that the file {@code name} is, or is the test of; else empty. */
  public static Optional<String> idOfPolicyOrTest(String name) {
    return Stream.of(POLICY, TEST)
        .flatMap(List::stream)
        .filter(name::endsWith)
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .findFirst();
  }

  /** How the policy at {@code path} ends. */
  static String ending(String path) {
    return path.substring(withoutEnding(path).length());
  }

  /** The file beside the policy at {@code path} that ends in {@code ending}. */
  static String beside(String path, String ending) {
    return withoutEnding(path) + ending;
  }

  private static String withoutEnding(String path) {
    return path.substring(0, path.length() - POLICY.get(0).length());
  }

  /** The service in {@code aws/<service>/<id>.policy.js}. */
  static Optional<String> service(String path) {
    String[] parts = path.split("/", -1);
    return parts.length >= 3 ? Optional.of(parts[parts.length - 2]) : Optional.empty();
  }
}
