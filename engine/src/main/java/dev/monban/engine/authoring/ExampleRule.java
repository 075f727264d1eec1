package dev.monban.engine.authoring;

import dev.monban.engine.provider.AttributeSchema;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.value.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule on one argument of a resource type, to be replaced by the rule that is meant.
 *
 * @param attribute the argument
 * @param kind its type, as a variable declares it
 * @param wrong the condition, in JavaScript, under which {@code name} breaks the rule
 * @param good a value, in HCL, that keeps it
 * @param bad one that does not
 */
record ExampleRule(
    String attribute,
    String kind,
    String wrong,
    String good,
    String bad,
    String state,
    String remediation,
    String message) {
  private static final List<Pattern> PROTECTIVE =
      patterns(".*encrypt.*", ".*protection.*", "enable_.*|enabled|.*_enabled");
  private static final List<Pattern> NAMES = patterns("name|bucket|identifier", ".*_name", ".*_id");

  /**
   * A rule for resources of {@code type}, which a policy calls {@code name}; if it has arguments.
   */
  static Optional<ExampleRule> of(BlockSchema type, String name) {
    Optional<String> flag = find(type, Type.BOOL, PROTECTIVE);
    return flag.isPresent()
        ? flag.map(attribute -> flag(attribute, name))
        : find(type, Type.STRING, NAMES).map(attribute -> prefix(attribute, name));
  }

  private static ExampleRule flag(String attribute, String name) {
    return new ExampleRule(
        attribute,
        "bool",
        "!" + name + "." + attribute,
        "true",
        "false",
        "have `" + attribute + "` on",
        "Set `" + attribute + " = true`.",
        "The argument " + attribute + " is not true.");
  }

  private static ExampleRule prefix(String attribute, String name) {
    return new ExampleRule(
        attribute,
        "string",
        "!" + name + "." + attribute + "?.startsWith(\"acme-\")",
        "\"acme-example\"",
        "\"example\"",
        "have the prefix acme in `" + attribute + "`",
        "Begin `" + attribute + "` with `acme-`.",
        "The argument " + attribute + " does not begin with acme.");
  }

  private static List<Pattern> patterns(String... texts) {
    return Arrays.stream(texts).map(Pattern::compile).collect(Collectors.toList());
  }

  /** An argument of {@code kind}: one that {@code wanted} matches, else any. */
  private static Optional<String> find(BlockSchema block, Type kind, List<Pattern> wanted) {
    List<String> names =
        block.attributes().entrySet().stream()
            .filter(attribute -> isPlain(attribute.getValue(), kind))
            .map(Map.Entry::getKey)
            .filter(name -> !name.equals("id") && !name.equals("region"))
            .collect(Collectors.toList());
    return wanted.stream()
        .flatMap(pattern -> names.stream().filter(name -> pattern.matcher(name).matches()))
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  private static boolean isPlain(AttributeSchema attribute, Type kind) {
    return attribute.isArgument()
        && !attribute.deprecated()
        && !attribute.sensitive()
        && !attribute.writeOnly()
        && attribute.type().equals(kind);
  }
}
