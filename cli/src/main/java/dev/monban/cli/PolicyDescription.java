package dev.monban.cli;

import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameter;
import dev.monban.engine.report.PlainJson;
import dev.monban.engine.report.PlainText;
import dev.monban.engine.report.Style;
import dev.monban.engine.testing.Example;
import dev.monban.engine.testing.PolicyDocumentation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Everything that is told of a policy, on a terminal. */
final class PolicyDescription {
  private final PrintWriter out;
  private final boolean color;

  PolicyDescription(PrintWriter out, boolean color) {
    this.out = out;
    this.color = color;
  }

  void write(PolicyDocumentation documentation) {
    PolicyMetadata policy = documentation.policy();
    out.println(Style.BOLD.apply(policy.id(), color));
    out.println("  " + PlainText.line(policy.title()) + ".");
    line("Deprecated", policy.deprecated().orElse(""));
    line("Severity", policy.severity().label());
    line(
        "Judges",
        policy.check().label()
            + (policy.types().isEmpty() ? "" : ": " + String.join(", ", policy.types())));
    line("Sets", String.join(", ", policy.sets()));
    line("Formerly", String.join(", ", policy.aliases()));
    line("Why", documentation.why().isEmpty() ? policy.description() : documentation.why());
    line("Fix", policy.remediation());
    line("May be ignored", documentation.ignored());
    example("Avoid", documentation.examples().avoid());
    example("Prefer", documentation.examples().prefer());
    for (PolicyParameter parameter : policy.parameters().values()) {
      line(
          "Parameter",
          parameter.name()
              + " ("
              + parameter.type()
              + ", else "
              + PlainJson.text(parameter.defaultValue())
              + "): "
              + parameter.description());
    }
    lists("Same as", policy.equivalents());
    lists("Serves", policy.frameworks());
    line("Read on", String.join(", ", policy.references()));
    out.println();
  }

  private void lists(String title, SortedMap<String, List<String>> lists) {
    lists.forEach((name, entries) -> line(title, name + " " + String.join(", ", entries)));
  }

  private void example(String title, Optional<Example> example) {
    example.ifPresent(shown -> line(title, shown.name() + "\n" + shown.text().indent(2)));
  }

  private void line(String title, String text) {
    if (text.isEmpty()) {
      return;
    }
    String first = "  " + Style.CYAN.apply(title + ":", color) + " ";
    for (String line : text.stripTrailing().split("\n", -1)) {
      out.println((first + PlainText.line(line)).stripTrailing());
      first = "    ";
    }
  }
}
