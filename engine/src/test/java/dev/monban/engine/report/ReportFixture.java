package dev.monban.engine.report;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.Assurance;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.policy.Report;
import dev.monban.engine.policy.ReportedInput;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.resource.TrailStep;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reports for the tests of their writers: one file, one policy, and the verdicts that a test adds.
 */
final class ReportFixture {
  static final SourceFile MODULE =
      new SourceFile(
          "modules/web/main.tf",
          """
          variable "internal" {}

          resource "aws_lb" "this" {
            internal = var.internal
            password = "hunter2hunter2"
          }
          """);
  static final SourceFile ROOT =
      new SourceFile("main.tf", "module \"web\" {\n  source = \"./modules/web\"\n}\n");

  private final List<PolicyResult> results = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Secrets secrets = Secrets.NONE;

  static SourceRange range(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    return file.range(start, start + text.length());
  }

  ReportFixture violated(String message, SourceRange range) {
    return add(Verdict.VIOLATED, message, range, List.of());
  }

  ReportFixture undecided(Origin origin) {
    return add(Verdict.UNDECIDED, "", range(MODULE, "var.internal"), List.of(origin));
  }

  ReportFixture failed(String message) {
    return add(Verdict.FAILED, message, range(MODULE, "var.internal"), List.of());
  }

  ReportFixture satisfied() {
    return add(Verdict.SATISFIED, "", range(MODULE, "var.internal"), List.of());
  }

  ReportFixture diagnostic(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    return this;
  }

  ReportFixture hiding(String secret) {
    secrets = Secrets.of(List.of(secret));
    return this;
  }

  private ReportFixture add(
      Verdict verdict, String message, SourceRange range, List<Origin> origins) {
    results.add(
        new PolicyResult(
            "aws-waf-alb-attached",
            verdict,
            PolicySeverity.HIGH,
            Optional.of("."),
            Optional.of("module.web.aws_lb.this"),
            message,
            Optional.of(range),
            List.of(
                new TrailStep(
                    "called from module.web", Optional.of(range(ROOT, "module \"web\"")))),
            List.of(),
            new TreeSet<>(origins),
            Optional.empty(),
            "f1",
            "aws-waf-alb-attached.md"));
    return this;
  }

  Report report() {
    SortedMap<String, PolicyMetadata> policies = new TreeMap<>();
    policies.put("aws-waf-alb-attached", policy());
    return new Report(
        List.of(new ReportedInput(".", InputKind.SOURCE, 3)),
        results,
        policies,
        new Assurance(List.of("module.db"), new TreeMap<>(), List.of(), List.of(), List.of()),
        diagnostics,
        secrets);
  }

  private static PolicyMetadata policy() {
    return new PolicyMetadata(
        "aws-waf-alb-attached",
        "Internet-facing application load balancers have a web ACL",
        PolicySeverity.HIGH,
        "",
        "Add an `aws_wafv2_web_acl_association`.",
        "aws",
        "elb",
        CheckKind.RESOURCE,
        List.of("aws_lb"),
        List.of("recommended"),
        List.of(),
        List.of(),
        Optional.empty(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        Optional.empty(),
        "aws-waf-alb-attached.md");
  }

  /** What the writer makes of the report. */
  String written(ReportWriter writer) {
    StringWriter out = new StringWriter();
    try {
      writer.write(report(), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
