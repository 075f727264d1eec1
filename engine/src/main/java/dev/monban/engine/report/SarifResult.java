package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Related;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.resource.TrailStep;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A verdict as a SARIF result. */
final class SarifResult {
  private final Map<String, Integer> ruleIndexes = new HashMap<>();
  private final Secrets secrets;

  SarifResult(List<PolicyMetadata> rules, Secrets secrets) {
    for (PolicyMetadata rule : rules) {
      ruleIndexes.put(rule.id(), ruleIndexes.size());
    }
    this.secrets = secrets;
  }

  boolean isResult(PolicyResult result, boolean includeSatisfied) {
    return switch (result.verdict()) {
      case VIOLATED, UNDECIDED, WAIVED -> true;
      case SATISFIED -> includeSatisfied;
      case FAILED, NOT_APPLICABLE -> false;
    };
  }

  void write(JsonWriter json, PolicyResult result) {
    json.startObject().name("ruleId").value(result.policy());
    Integer index = ruleIndexes.get(result.policy());
    if (index != null) {
      json.name("ruleIndex").value(index);
    }
    boolean fails = result.verdict() == Verdict.VIOLATED || result.verdict() == Verdict.WAIVED;
    json.name("kind")
        .value(fails ? "fail" : result.verdict() == Verdict.UNDECIDED ? "review" : "pass");
    json.name("level").value(fails ? SarifRule.level(result.severity()) : "none");
    json.name("message").startObject().name("text").value(message(result)).endObject();
    json.name("locations").startArray();
    if (result.range().isPresent() || result.resource().isPresent()) {
      json.startObject();
      SarifLocation.members(json, result.range(), result.resource());
      json.endObject();
    }
    json.endArray();
    related(json, result);
    json.name("partialFingerprints").startObject();
    json.name("monban/v1").value(result.fingerprint());
    json.endObject();
    if (result.waiver().isPresent()) {
      json.name("suppressions").startArray().startObject();
      json.name("kind").value("external");
      json.name("justification").value(result.waiver().get());
      json.endObject().endArray();
    }
    json.endObject();
  }

  private String message(PolicyResult result) {
    StringBuilder text = new StringBuilder(result.message());
    for (Origin origin : result.origins()) {
      text.append(text.isEmpty() ? "" : " ").append("Unknown: ").append(origin.text()).append('.');
    }
    return text.isEmpty() ? "The desired state holds." : secrets.scrub(text.toString());
  }

  private void related(JsonWriter json, PolicyResult result) {
    json.name("relatedLocations").startArray();
    for (TrailStep step : result.trail()) {
      location(json, step.text(), step.range());
    }
    for (Origin origin : result.origins()) {
      location(json, origin.text(), origin.range());
    }
    for (Related related : result.related()) {
      location(json, related.text(), related.range());
    }
    json.endArray();
  }

  private void location(JsonWriter json, String text, Optional<SourceRange> range) {
    if (range.isPresent()) {
      json.startObject();
      SarifLocation.members(json, range, Optional.empty());
      json.name("message").startObject().name("text").value(secrets.scrub(text)).endObject();
      json.endObject();
    }
  }
}
