package dev.monban.engine.authoring;

import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.testing.PolicyDocumentation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documentation of many policies: a page each, indexes by service, severity and framework, and
 * a checklist for each service.
 */
public final class PolicyLibrary {
  private static final String GENERATED =
      "Written by `monban policies docs` from what the policies say of themselves, their pages and tests.";

  private final List<PolicyDocumentation> policies;

  private PolicyLibrary(List<PolicyDocumentation> policies) {
    this.policies = policies;
  }

  /** The files of the documentation of {@code policies}, which come in the order of their ids. */
  public static List<NewFile> pages(List<PolicyDocumentation> policies) {
    PolicyLibrary library = new PolicyLibrary(policies);
    List<NewFile> files = new ArrayList<>();
    files.add(new NewFile("README.md", library.overview()));
    files.add(new NewFile("severities.md", library.bySeverity()));
    files.add(new NewFile("frameworks.md", library.byFramework()));
    library.services().forEach((service, members) -> files.add(checklist(service, members)));
    policies.forEach(
        policy -> files.add(new NewFile(link(policy.policy()), PolicyPage.of(policy))));
    return files;
  }

  private static String link(PolicyMetadata policy) {
    return "policies/" + policy.id() + ".md";
  }

  private static String checklistName(String service) {
    return "services/" + service.replace(' ', '-') + ".md";
  }

  /** By provider and service. */
  private SortedMap<String, List<PolicyDocumentation>> services() {
    SortedMap<String, List<PolicyDocumentation>> services = new TreeMap<>();
    for (PolicyDocumentation policy : policies) {
      String provider = policy.policy().provider();
      String service = policy.policy().service();
      String name = provider.equals("any") ? "any provider" : provider;
      services
          .computeIfAbsent(
              service.isEmpty() ? name : name + " " + service, key -> new ArrayList<>())
          .add(policy);
    }
    return services;
  }

  private String overview() {
    Markdown page = new Markdown();
    page.heading(1, "Policies by service");
    page.paragraph(
        GENERATED
            + " There are lists [by severity](severities.md) and [by framework](frameworks.md), too.");
    services()
        .forEach(
            (service, members) -> {
              page.heading(2, "[" + service + "](" + checklistName(service) + ")");
              table(page, members);
            });
    return page.text();
  }

  private String bySeverity() {
    Markdown page = new Markdown();
    page.heading(1, "Policies by severity");
    page.paragraph(GENERATED);
    for (PolicySeverity severity : PolicySeverity.values()) {
      List<PolicyDocumentation> members = new ArrayList<>(policies);
      members.removeIf(policy -> policy.policy().severity() != severity);
      if (!members.isEmpty()) {
        page.heading(2, severity.label());
        table(page, members);
      }
    }
    return page.text();
  }

  private static void table(Markdown page, List<PolicyDocumentation> members) {
    page.row("Policy", "Severity", "What it asks for");
    page.row("---", "---", "---");
    for (PolicyDocumentation member : members) {
      PolicyMetadata policy = member.policy();
      page.row(
          "[" + policy.id() + "](" + link(policy) + ")",
          policy.severity().label(),
          Markdown.cell(policy.title()));
    }
    page.end();
  }

  private String byFramework() {
    Markdown page = new Markdown();
    page.heading(1, "Policies by framework");
    page.paragraph(GENERATED);
    frameworks()
        .forEach(
            (framework, requirements) -> {
              page.heading(2, framework);
              page.row("Requirement", "Policies");
              page.row("---", "---");
              requirements.forEach(
                  (requirement, links) ->
                      page.row(Markdown.cell(requirement), String.join(", ", links)));
              page.end();
            });
    return page.text();
  }

  private SortedMap<String, Map<String, List<String>>> frameworks() {
    SortedMap<String, Map<String, List<String>>> frameworks = new TreeMap<>();
    for (PolicyDocumentation member : policies) {
      PolicyMetadata policy = member.policy();
      policy
          .frameworks()
          .forEach(
              (framework, requirements) ->
                  requirements.forEach(
                      requirement ->
                          frameworks
                              .computeIfAbsent(
                                  framework, key -> new TreeMap<>(NaturalOrder.COMPARATOR))
                              .computeIfAbsent(requirement, key -> new ArrayList<>())
                              .add("[" + policy.id() + "](" + link(policy) + ")")));
    }
    return frameworks;
  }

  /** What has to hold before a service goes into production, the worst first. */
  private static NewFile checklist(String service, List<PolicyDocumentation> members) {
    Markdown page = new Markdown();
    page.heading(1, "Production readiness: " + service);
    page.paragraph(GENERATED);
    Map<PolicySeverity, List<String>> items = new LinkedHashMap<>();
    for (PolicySeverity severity : PolicySeverity.values()) {
      items.put(severity, new ArrayList<>());
    }
    for (PolicyDocumentation member : members) {
      PolicyMetadata policy = member.policy();
      items
          .getOrDefault(policy.severity(), new ArrayList<>())
          .add(
              "[ ] "
                  + policy.title()
                  + " ([why](../"
                  + link(policy)
                  + ")). "
                  + policy.remediation());
    }
    items.forEach(
        (severity, lines) -> {
          if (!lines.isEmpty()) {
            page.heading(2, severity.label());
            page.list(lines);
          }
        });
    return new NewFile(checklistName(service), page.text());
  }
}
