package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.Report;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The report for code scanning services: SARIF 2.1.0.
 *
 * <p>Violations are results of kind {@code fail}; what is undecided is of kind {@code review}; a
 * waived one carries a suppression; broken policies and diagnostics are notifications.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReportWriter implements ReportWriter {
  private final ReportOptions options;

  /** Writes as {@code options} say. */
  public SarifReportWriter(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Writer out) {
    JsonWriter json = JsonWriter.pretty(out);
    json.startObject();
    json.name("$schema")
        .value("https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
    json.name("version").value("2.1.0");
    json.name("runs").startArray().startObject();
    List<PolicyMetadata> rules = new ArrayList<>(report.policies().values());
    json.name("tool").startObject().name("driver").startObject();
    json.name("name").value("Monban");
    json.name("rules").startArray();
    rules.forEach(rule -> SarifRule.write(json, rule));
    json.endArray().endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    new SarifInvocation(report).write(json);
    json.name("results").startArray();
    SarifResult writer = new SarifResult(rules, report.secrets());
    report.results().stream()
        .filter(result -> writer.isResult(result, options.includeSatisfied()))
        .forEach(result -> writer.write(json, result));
    json.endArray().endObject().endArray().endObject();
    json.flush();
  }
}
