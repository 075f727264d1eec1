package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.Assurance;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Related;
import dev.monban.engine.policy.Report;
import dev.monban.engine.policy.ReportedInput;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.resource.TrailStep;
import dev.monban.engine.value.Origin;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report for programs: {@code monban.report/1}. */
public final class JsonReportWriter implements ReportWriter {

  /** The name and number of the format. */
  public static final String SCHEMA = "monban.report/1";

  private final ReportOptions options;

  /** Writes as {@code options} say. */
  public JsonReportWriter(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Writer out) {
    JsonWriter json = JsonWriter.pretty(out);
    json.startObject().name("schema").value(SCHEMA);
    json.name("inputs").startArray();
    report.inputs().forEach(input -> input(json, input));
    json.endArray();
    json.name("results").startArray();
    report.results().stream()
        .filter(this::isListed)
        .forEach(result -> result(json, result, report.secrets()));
    json.endArray();
    assurance(json, report.assurance());
    JsonDiagnostics.write(json, report.diagnostics(), report.secrets());
    json.name("summary").startObject();
    report.summary().forEach((verdict, count) -> json.name(verdict.label()).value(count));
    json.endObject().endObject();
    json.flush();
  }

  private boolean isListed(PolicyResult result) {
    return options.includeSatisfied()
        || result.verdict() != Verdict.SATISFIED && result.verdict() != Verdict.NOT_APPLICABLE;
  }

  private static void input(JsonWriter json, ReportedInput input) {
    json.startObject()
        .name("path")
        .value(input.path())
        .name("kind")
        .value(input.kind().label())
        .name("resources")
        .value(input.resources())
        .endObject();
  }

  private static void result(JsonWriter json, PolicyResult result, Secrets secrets) {
    json.startObject();
    json.name("policy").value(result.policy());
    json.name("verdict").value(result.verdict().label());
    json.name("severity").value(result.severity().label());
    text(json, "input", result.input());
    text(json, "resource", result.resource());
    json.name("message").value(secrets.scrub(result.message()));
    JsonRange.write(json, result.range());
    json.name("trail").startArray();
    for (TrailStep step : result.trail()) {
      json.startObject().name("text").value(step.text());
      JsonRange.write(json, step.range());
      json.endObject();
    }
    json.endArray();
    json.name("related").startArray();
    for (Related related : result.related()) {
      json.startObject().name("text").value(secrets.scrub(related.text()));
      JsonRange.write(json, related.range());
      json.endObject();
    }
    json.endArray();
    json.name("origins").startArray();
    for (Origin origin : result.origins()) {
      json.startObject().name("reference").value(origin.reference());
      json.name("text").value(secrets.scrub(origin.text()));
      JsonRange.write(json, origin.range());
      json.endObject();
    }
    json.endArray();
    text(json, "waiver", result.waiver());
    json.name("fingerprint").value(result.fingerprint());
    json.name("docs").value(result.docs());
    json.endObject();
  }

  private static void assurance(JsonWriter json, Assurance assurance) {
    json.name("assurance").startObject();
    texts(json, "unread_modules", assurance.unreadModules());
    json.name("types_without_policy").startArray();
    for (Map.Entry<String, Integer> type : assurance.typesWithoutPolicy().entrySet()) {
      json.startObject()
          .name("type")
          .value(type.getKey())
          .name("resources")
          .value(type.getValue())
          .endObject();
    }
    json.endArray();
    texts(json, "policies_without_match", assurance.policiesWithoutMatch());
    texts(json, "not_for_this_input", assurance.notForThisInput());
    texts(json, "unused_waivers", assurance.unusedWaivers());
    json.endObject();
  }

  private static void texts(JsonWriter json, String name, List<String> texts) {
    json.name(name).startArray();
    texts.forEach(json::value);
    json.endArray();
  }

  private static void text(JsonWriter json, String name, Optional<String> text) {
    json.name(name);
    if (text.isPresent()) {
      json.value(text.get());
    } else {
      json.nullValue();
    }
  }
}
