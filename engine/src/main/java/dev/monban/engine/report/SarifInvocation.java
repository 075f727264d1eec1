package dev.monban.engine.report;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Report;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/**
 * How the run itself went, as a SARIF invocation: diagnostics and broken policies are its
 * notifications.
 */
final class SarifInvocation {
  private final Report report;

  SarifInvocation(Report report) {
    this.report = report;
  }

  void write(JsonWriter json) {
    json.name("invocations").startArray().startObject();
    json.name("executionSuccessful").value(!report.hasErrors());
    json.name("toolExecutionNotifications").startArray();
    for (Diagnostic diagnostic : report.diagnostics()) {
      String text =
          diagnostic.summary() + (diagnostic.detail().isEmpty() ? "." : ": " + diagnostic.detail());
      notification(
          json,
          diagnostic.code(),
          diagnostic.isError() ? "error" : "warning",
          text,
          diagnostic.range());
    }
    for (PolicyResult result : report.results()) {
      if (result.verdict() == Verdict.FAILED) {
        notification(json, result.policy(), "error", result.message(), result.range());
      }
    }
    json.endArray().endObject().endArray();
  }

  private void notification(
      JsonWriter json, String id, String level, String text, Optional<SourceRange> range) {
    json.startObject();
    json.name("descriptor").startObject().name("id").value(id).endObject();
    json.name("level").value(level);
    json.name("message").startObject().name("text").value(report.secrets().scrub(text)).endObject();
    if (range.isPresent()) {
      json.name("locations").startArray().startObject();
      SarifLocation.members(json, range, Optional.empty());
      json.endObject().endArray();
    }
    json.endObject();
  }
}
