package dev.monban.engine.testing;

import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.source.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that is told of a policy: what it says of itself, its page, and examples of its test.
 *
 * @param why what the page says under that heading; empty where there is none
 * @param ignored what it says of when the policy may be ignored
 */
public record PolicyDocumentation(
    PolicyMetadata policy, String why, String ignored, PolicyExamples examples) {

  /** Gathers what is told of {@code policy}, which {@code policies} has loaded. */
  public static PolicyDocumentation of(JavaScriptPolicies policies, Policy policy) {
    Optional<String> page = policies.pageFile(policy).map(SourceFile::text);
    return new PolicyDocumentation(
        policy.metadata(),
        page.map(text -> section(text, "Why")).orElse(""),
        page.map(text -> section(text, "When it may be ignored")).orElse(""),
        PolicyExamples.of(policies, policy));
  }

  private static String section(String page, String heading) {
    Matcher section =
        Pattern.compile(
                "^## " + Pattern.quote(heading) + "\\s*$(.*?)(?=^## |\\z)",
                Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(page);
    return section.find() ? section.group(1).strip() : "";
  }
}
