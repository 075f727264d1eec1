package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.TextFiles;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.resource.Edge;
import dev.monban.engine.resource.Output;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/** A root module that a test writes down, and what was made of it. */
final class Source {
  private final Diagnosed<EvaluatedSource> read;

  private Source(Diagnosed<EvaluatedSource> read) {
    this.read = read;
  }

  /** Reads the files in {@code text}, as {@link TextFiles} has them. */
  static Source of(String text) {
    return of(text, EvaluationLimits.DEFAULT);
  }

  /** The same within {@code limits}. */
  static Source of(String text, EvaluationLimits limits) {
    SourceRequest usual = SourceRequest.of(TextFiles.of(text), ".");
    return new Source(
        SourceEvaluation.read(
            new SourceRequest(
                usual.files(),
                usual.directory(),
                usual.variableEnvironment(),
                usual.variableOptions(),
                usual.workspace(),
                usual.workingDirectory(),
                usual.schemas(),
                usual.providerVersions(),
                usual.environmentPattern(),
                limits)));
  }

  ResourceGraph graph() {
    return read.result().graph();
  }

  WrittenConfiguration configuration() {
    return read.result().configuration();
  }

  List<String> addresses() {
    return graph().resources().stream()
        .map(resource -> resource.address().toString())
        .collect(Collectors.toList());
  }

  Resource resource(String address) {
    return graph().resources().stream()
        .filter(resource -> resource.address().toString().equals(address))
        .findFirst()
        .orElseThrow(() -> new AssertionError(address + " is not in " + addresses()));
  }

  /** The argument {@code name} of the resource at {@code address}. */
  Value value(String address, String name) {
    Value value = resource(address).values().get(name);
    if (value == null) {
      throw new AssertionError(address + " has no " + name);
    }
    return value;
  }

  Value output(String name) {
    return graph().outputs().stream()
        .filter(output -> output.name().equals(name))
        .map(Output::value)
        .findFirst()
        .orElseThrow();
  }

  /** {@code from -> to.attribute via via}. */
  List<String> edges() {
    return graph().edges().stream().map(Source::text).collect(Collectors.toList());
  }

  private static String text(Edge edge) {
    return edge.from()
        + "."
        + edge.via()
        + " -> "
        + edge.to()
        + (edge.attribute().isEmpty() ? "" : "." + edge.attribute());
  }

  List<Diagnostic> diagnostics() {
    return read.diagnostics();
  }

  /** The summaries of the errors. */
  List<String> errors() {
    return read.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::summary)
        .collect(Collectors.toList());
  }

  /** The summaries of the warnings. */
  List<String> warnings() {
    return read.diagnostics().stream()
        .filter(diagnostic -> !diagnostic.isError())
        .map(Diagnostic::summary)
        .collect(Collectors.toList());
  }
}
