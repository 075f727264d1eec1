package dev.monban.engine.plan;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.resource.Edge;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Small plans for tests, and short ways to ask what was read. */
final class Plans {
  private static final String AWS =
      """
      "aws": {"name": "aws", "full_name": "registry.terraform.io/hashicorp/aws",
              "version_constraint": "~> 5.0"}
      """;

  private Plans() {}

  /** A plan with these entries of {@code resource_changes} and this root module. */
  static String plan(String changes, String rootModule) {
    return """
        {"format_version": "1.2", "terraform_version": "1.11.4",
         "resource_changes": [%s],
         "configuration": {"provider_config": {%s}, "root_module": {%s}}}
        """
        .formatted(changes, AWS, rootModule);
  }

  /** An instance that is created; {@code index} is JSON, {@code module} may be empty. */
  static String created(
      String module, String type, String name, String index, String after, String unknown) {
    return change(module, type, name, index, "\"create\"", "null", after, unknown);
  }

  /** An instance of the root module without a key that is created. */
  static String created(String type, String name, String after, String unknown) {
    return created("", type, name, "null", after, unknown);
  }

  /** An entry of {@code resource_changes}. */
  static String change(
      String module,
      String type,
      String name,
      String index,
      String actions,
      String before,
      String after,
      String unknown) {
    return """
        {"module_address": "%s", "mode": "managed", "type": "%s", "name": "%s", "index": %s,
         "provider_name": "registry.terraform.io/hashicorp/aws",
         "change": {"actions": [%s], "before": %s, "after": %s, "after_unknown": %s}}
        """
        .formatted(
            module.replace("\\", "\\\\").replace("\"", "\\\""),
            type,
            name,
            index,
            actions,
            before,
            after,
            unknown);
  }

  /** A block of the configuration. */
  static String block(String type, String name, String expressions) {
    return block(type, name, expressions, "");
  }

  /** A block of the configuration with more members, such as {@code count_expression}. */
  static String block(String type, String name, String expressions, String more) {
    return """
        {"mode": "managed", "type": "%s", "name": "%s", "provider_config_key": "aws",
         "expressions": {%s}%s}
        """
        .formatted(type, name, expressions, more.isEmpty() ? "" : ", " + more);
  }

  /** An expression that refers to {@code names}, as a plan lists them. */
  static String references(String... names) {
    return "{\"references\": "
        + List.of(names).stream()
            .map(name -> '"' + name.replace("\"", "\\\"") + '"')
            .collect(Collectors.joining(", ", "[", "]"))
        + "}";
  }

  static Diagnosed<ReadPlan> read(String text) {
    return PlanReader.read(
        PlanRequest.of("plan.json", PlanInput.of(text.getBytes(StandardCharsets.UTF_8))));
  }

  static ResourceGraph graph(String text) {
    return read(text).result().graph();
  }

  static Resource resource(ResourceGraph graph, String address) {
    return graph.find(ResourceAddress.parse(address).orElseThrow()).orElseThrow();
  }

  static Value value(ResourceGraph graph, String address, String attribute) {
    Value value = resource(graph, address).values().get(attribute);
    if (value == null) {
      throw new AssertionError(address + " has no " + attribute);
    }
    return value;
  }

  /** The references of the origins of a value. */
  static List<String> origins(Value value) {
    return value.origins().stream()
        .map(origin -> origin.kind() + " " + origin.reference())
        .collect(Collectors.toList());
  }

  /** Every edge as {@code from via -> to.attribute}; with a question mark when it is uncertain. */
  static List<String> edges(ResourceGraph graph) {
    return graph.edges().stream().map(Plans::text).collect(Collectors.toList());
  }

  private static String text(Edge edge) {
    return edge.from()
        + " "
        + edge.via()
        + (edge.certain() ? " -> " : " ?> ")
        + edge.to()
        + (edge.attribute().isEmpty() ? "" : "." + edge.attribute());
  }
}
