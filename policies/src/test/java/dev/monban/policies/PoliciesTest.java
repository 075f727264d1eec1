package dev.monban.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.Limits;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.testing.CaseResult;
import dev.monban.engine.testing.PolicyTesting;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PoliciesTest {
  private static final Path POLICIES = Path.of("src/main/policies");

  @TestFactory
  Stream<DynamicContainer> every_policy_passes_its_test() {
    JavaScriptPolicies policies = new JavaScriptPolicies(ProviderSchemas.shipped(), Limits.DEFAULT);
    Diagnosed<List<Policy>> loaded = policies.load(List.of(POLICIES));
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.result()).isNotEmpty();
    PolicyTesting testing = new PolicyTesting(policies);
    return loaded.result().stream()
        .map(
            policy ->
                dynamicContainer(
                    policy.metadata().id(),
                    testing.test(policy).stream().map(PoliciesTest::dynamic)))
        .onClose(policies::close);
  }

  private static DynamicTest dynamic(CaseResult result) {
    return dynamicTest(result.name(), () -> assertThat(result.failures()).isEmpty());
  }
}
