package dev.monban.engine.plan;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.json.JsonReader;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonToken;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads plans and states as {@code terraform show -json} prints them, plain or packed with gzip.
 *
 * <p>The document is read twice, so that it never has to be held: what a plan says of its
 * configuration stands behind the resources that it explains.
 */
public final class PlanReader {
  private final PlanRequest request;
  private final Diagnostics diagnostics = new Diagnostics();

  private PlanReader(PlanRequest request) {
    this.request = request;
  }

  /**
   * The plan or state that {@code request} names. Whatever is wrong with it is a diagnostic; after
   * an error that keeps it from being read the graph is empty.
   */
  public static Diagnosed<ReadPlan> read(PlanRequest request) {
    PlanReader reader = new PlanReader(request);
    ReadPlan plan;
    try {
      plan = reader.plan();
    } catch (JsonSyntaxException syntax) {
      plan = reader.refused(Recognition.syntax(request.name(), syntax));
    } catch (IOException failure) {
      String problem = String.valueOf(failure.getMessage());
      plan = reader.refused(Recognition.unreadable(request.name(), problem));
    }
    return new Diagnosed<>(plan, reader.diagnostics.list());
  }

  private ReadPlan plan() throws IOException {
    switch (PlanBytes.beginning(request.input())) {
      case EMPTY -> {
        return refused(Recognition.empty(request.name()));
      }
      case ZIP -> {
        return refused(Recognition.binary(request.name()));
      }
      case OTHER -> {}
    }
    Outline outline = outline();
    Optional<InputKind> kind = Recognition.kind(outline.members);
    if (kind.isEmpty()) {
      return refused(Recognition.foreign(request.name(), outline.members));
    }
    Optional<String> unknownFormat = outline.formatVersion().filter(PlanReader::isUnknownFormat);
    if (unknownFormat.isPresent()) {
      return refused(Recognition.unknownFormat(request.name(), unknownFormat.get()));
    }
    outline.misshapen.forEach(name -> diagnostics.add(Recognition.misshapen(request.name(), name)));
    return contents(kind.get(), outline);
  }

  private static boolean isUnknownFormat(String version) {
    return !version.equals("0") && !version.equals("1") && !version.matches("[01]\\..*");
  }

  private Outline outline() throws IOException {
    try (JsonReader reader = JsonReader.of(PlanBytes.open(request.input()), request.limits())) {
      Outline outline = OutlineReader.read(reader);
      boolean log = outline.members.contains("@level");
      if (!log && reader.next() != JsonToken.END) {
        throw reader.error("something follows the end of the document");
      }
      return outline;
    }
  }

  private ReadPlan contents(InputKind kind, Outline outline) throws IOException {
    Contents contents = new Contents();
    InstanceReader instances = new InstanceReader(new PlanSchemas(request, outline));
    PlanProblems problems = new PlanProblems(request.name(), diagnostics);
    try (JsonReader reader = JsonReader.of(PlanBytes.open(request.input()), request.limits())) {
      new ContentsReader(reader, outline, instances, problems, contents).read();
    }
    problems.close();
    if (outline.isErrored()) {
      diagnostics.add(Recognition.errored(request.name()));
    }
    SortedMap<String, Value> variables = new TreeMap<>(CodePoints.ORDER);
    outline.variables.forEach(
        (name, value) ->
            variables.put(name, WrittenValues.literal(Members.of(value).get("value"))));
    return new ReadPlan(
        kind,
        new GraphAssembly(outline, contents, variables).graph(),
        PlanConfiguration.of(request.name(), outline),
        variables);
  }

  private ReadPlan refused(Diagnostic reason) {
    diagnostics.add(reason);
    return new ReadPlan(
        InputKind.PLAN,
        new ResourceGraph(List.of(), List.of(), List.of(), List.of(), Collections.emptySortedSet()),
        PlanConfiguration.of(request.name(), new Outline()),
        Collections.emptySortedMap());
  }
}
