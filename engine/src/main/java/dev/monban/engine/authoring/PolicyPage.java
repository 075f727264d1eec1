package dev.monban.engine.authoring;

import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameter;
import dev.monban.engine.report.PlainJson;
import dev.monban.engine.testing.Example;
import dev.monban.engine.testing.PolicyDocumentation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The page of one policy, in Markdown. */
public final class PolicyPage {
  private final PolicyDocumentation documentation;
  private final PolicyMetadata policy;
  private final Markdown page = new Markdown();

  private PolicyPage(PolicyDocumentation documentation) {
    this.documentation = documentation;
    this.policy = documentation.policy();
  }

  /** The text of the page. */
  public static String of(PolicyDocumentation documentation) {
    return new PolicyPage(documentation).write();
  }

  private String write() {
    page.heading(1, policy.title());
    page.paragraph(summary());
    policy
        .deprecated()
        .ifPresent(reason -> page.paragraph("**Deprecated.** " + Markdown.sentence(reason)));
    section("Why", documentation.why().isEmpty() ? policy.description() : documentation.why());
    section("What to do", policy.remediation());
    example("Avoid", documentation.examples().avoid());
    example("Prefer", documentation.examples().prefer());
    section("When it may be ignored", documentation.ignored());
    parameters();
    table("The same question elsewhere", "Tool", policy.equivalents());
    table("Requirements that it serves", "Framework", policy.frameworks());
    if (!policy.references().isEmpty()) {
      page.heading(2, "Read on");
      page.list(
          policy.references().stream()
              .map(reference -> reference.startsWith("http") ? "<" + reference + ">" : reference)
              .collect(Collectors.toList()));
    }
    return page.text();
  }

  private String summary() {
    StringBuilder text = new StringBuilder("`" + policy.id() + "` · " + policy.severity().label());
    text.append(" · ").append(subject());
    text.append(" · in the sets ").append(String.join(", ", policy.sets()));
    policy.since().ifPresent(version -> text.append(" · since ").append(version));
    if (!policy.aliases().isEmpty()) {
      text.append(" · formerly ").append(Markdown.codes(policy.aliases()));
    }
    return text.toString();
  }

  private String subject() {
    String types = policy.types().contains("*") ? "of every type" : Markdown.codes(policy.types());
    String of =
        policy.types().isEmpty() ? "" : policy.types().contains("*") ? " " + types : " of " + types;
    return switch (policy.check()) {
      case RESOURCE -> "judges each resource" + of;
      case CONFIGURATION ->
          "judges each root module" + (of.isEmpty() ? "" : " with resources" + of);
      case CHANGE -> "judges each planned change of resources" + of;
      case FLEET -> "judges all root modules together";
    };
  }

  private void section(String title, String text) {
    if (!text.isEmpty()) {
      page.heading(2, title);
      page.paragraph(text);
    }
  }

  private void example(String title, Optional<Example> example) {
    example.ifPresent(
        shown -> {
          page.heading(2, title);
          page.paragraph(Markdown.sentence(shown.name()));
          page.code(shown.language(), shown.text());
        });
  }

  private void parameters() {
    if (policy.parameters().isEmpty()) {
      return;
    }
    page.heading(2, "Parameters");
    page.row("Name", "Type", "Default", "What it says");
    page.row("---", "---", "---", "---");
    for (PolicyParameter parameter : policy.parameters().values()) {
      page.row(
          "`" + parameter.name() + "`",
          Markdown.cell(parameter.type()),
          "`" + Markdown.cell(PlainJson.text(parameter.defaultValue())) + "`",
          Markdown.cell(parameter.description()));
    }
    page.end();
  }

  private void table(String title, String column, SortedMap<String, List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.heading(2, title);
    page.row(column, "Ids");
    page.row("---", "---");
    for (Map.Entry<String, List<String>> row : rows.entrySet()) {
      page.row(Markdown.cell(row.getKey()), Markdown.cell(String.join(", ", row.getValue())));
    }
    page.end();
  }
}
