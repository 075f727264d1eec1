package dev.monban.engine.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyParameters;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.value.MappingValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs policies that stand in a test. */
final class Bench implements AutoCloseable {
  private final JavaScriptPolicies policies;

  Bench() {
    this(Limits.DEFAULT);
  }

  Bench(Limits limits) {
    this.policies = new JavaScriptPolicies(ProviderSchemas.shipped(), limits);
  }

  /** A policy called test-policy about load balancers that does {@code body} with {@code lb}. */
  static String aboutLoadBalancers(String body) {
    return policy(
        "resources: [\"aws_lb\"], checkResource(lb, { graph, configuration, parameters, report }) {\n"
            + body
            + "\n}");
  }

  /** A policy called test-policy with {@code members}. */
  static String policy(String members) {
    return "export default { id: \"test-policy\", title: \"It holds\", severity: \"high\",\n"
        + members
        + "\n};\n";
  }

  Diagnosed<List<Policy>> load(Map<String, String> files) {
    return policies.load(new MemoryPack("pack", files));
  }

  List<Diagnostic> problems(String text) {
    Diagnosed<List<Policy>> loaded = load(files(text));
    assertThat(loaded.result()).isEmpty();
    return loaded.diagnostics();
  }

  Policy policyOf(String text) {
    return only(load(files(text)));
  }

  static Policy only(Diagnosed<List<Policy>> loaded) {
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.result()).hasSize(1);
    return loaded.result().get(0);
  }

  static Map<String, String> files(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("test-policy.policy.js", text);
    return files;
  }

  List<PolicyResult> check(String text, CheckedInput input) {
    return check(policyOf(text), input);
  }

  List<PolicyResult> check(Policy policy, CheckedInput input) {
    MappingValue parameters =
        PolicyParameters.complete(policy.metadata(), new LinkedHashMap<>()).result();
    return policies.runner().check(policy, input, parameters).results();
  }

  /** The only result. */
  PolicyResult result(String text, CheckedInput input) {
    List<PolicyResult> results = check(text, input);
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  Verdict verdict(String text, CheckedInput input) {
    return result(text, input).verdict();
  }

  static List<String> references(PolicyResult result) {
    return result.origins().stream().map(origin -> origin.reference()).collect(Collectors.toList());
  }

  JavaScriptPolicies policies() {
    return policies;
  }

  @Override
  public void close() {
    policies.close();
  }
}
