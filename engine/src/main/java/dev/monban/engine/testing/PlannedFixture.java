package dev.monban.engine.testing;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.analysis.ProviderSettings;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonLimits;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.plan.PlanInput;
import dev.monban.engine.plan.PlanReader;
import dev.monban.engine.plan.PlanRequest;
import dev.monban.engine.plan.ReadPlan;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.provider.SchemaSelection;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.resource.WrittenSettings;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan of a case: a list of changes, or what {@code terraform show -json} prints. */
final class PlannedFixture {

  /** The name under which policies know the plan. */
  static final String PATH = "plan.json";

  private PlannedFixture() {}

  /** Reads a plan as Terraform prints it. */
  static Fixture document(JsonValue plan, ProviderSettings providers) {
    StringWriter text = new StringWriter();
    JsonWriter.compact(text).value(plan).flush();
    Diagnosed<ReadPlan> read =
        PlanReader.read(
            new PlanRequest(
                PATH,
                PlanInput.of(text.toString().getBytes(StandardCharsets.UTF_8)),
                providers.schemas(),
                new SchemaSelection(
                    providers.versions(),
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap()),
                JsonLimits.DEFAULT));
    List<Problem> problems = new ArrayList<>();
    read.diagnostics().stream()
        .filter(Diagnostic::isError)
        .forEach(error -> problems.add(Problem.of("The plan is not valid: " + error)));
    return new Fixture(
        List.of(
            new CheckedInput(
                PATH, InputKind.PLAN, read.result().graph(), read.result().configuration())),
        problems);
  }

  /** Reads changes as if they stood in a plan. */
  static Fixture changes(JsonValue.ArrayValue plan) {
    List<Problem> problems = new ArrayList<>();
    List<ResourceChange> changes = new ArrayList<>();
    for (JsonValue change : plan.elements()) {
      if (change instanceof JsonValue.ObjectValue object) {
        Optional<ResourceAddress> address =
            text(object.get("address")).flatMap(ResourceAddress::parse);
        address.ifPresent(found -> changes.add(change(found, object)));
        if (address.isEmpty()) {
          problems.add(
              Problem.of("A change of the plan has no address, such as \"aws_db_instance.main\"."));
        }
      } else {
        problems.add(Problem.of("A change of the plan is not an object."));
      }
    }
    List<Resource> resources =
        changes.stream()
            .filter(change -> change.after() instanceof MappingValue)
            .map(PlannedFixture::resource)
            .collect(Collectors.toList());
    CheckedInput input =
        new CheckedInput(
            PATH,
            InputKind.PLAN,
            new ResourceGraph(
                resources, List.of(), List.of(), changes, Collections.emptySortedSet()),
            new WrittenConfiguration(
                PATH,
                Optional.empty(),
                new WrittenSettings(List.of(), List.of(), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty()));
    return new Fixture(List.of(input), problems);
  }

  private static ResourceChange change(ResourceAddress address, JsonValue.ObjectValue object) {
    return new ResourceChange(
        address,
        provider(address),
        texts(object.get("actions")),
        values(object.get("before"), address),
        values(object.get("after"), address),
        texts(object.get("replacePaths")).stream()
            .map(PlannedFixture::path)
            .collect(Collectors.toList()),
        text(object.get("reason")),
        text(object.get("previousAddress")).flatMap(ResourceAddress::parse),
        Placement.UNKNOWN);
  }

  private static Resource resource(ResourceChange change) {
    return new Resource(
        change.address(),
        change.provider(),
        (MappingValue) change.after(),
        Collections.emptySortedSet(),
        Presence.CERTAIN,
        Optional.empty(),
        List.of(),
        change.placement());
  }

  private static ProviderConfiguration provider(ResourceAddress address) {
    String name = address.type().split("_", -1)[0];
    return new ProviderConfiguration(
        name,
        Optional.empty(),
        ModuleAddress.ROOT,
        "hashicorp/" + name,
        Value.NULL,
        MappingValue.EMPTY_OBJECT,
        Optional.empty());
  }

  private static AttributePath path(String text) {
    AttributePath path = AttributePath.EMPTY;
    for (String step : text.split("\\.", -1)) {
      path = step.matches("\\d{1,9}") ? path.then(Integer.parseInt(step)) : path.then(step);
    }
    return path;
  }

  private static Value values(@Nullable JsonValue json, ResourceAddress address) {
    return json == null ? Value.NULL : PlainValues.value(json, address);
  }

  private static Optional<String> text(@Nullable JsonValue json) {
    return json instanceof JsonValue.StringValue text ? Optional.of(text.text()) : Optional.empty();
  }

  private static List<String> texts(@Nullable JsonValue json) {
    List<String> texts = new ArrayList<>();
    if (json instanceof JsonValue.ArrayValue array) {
      array.elements().forEach(element -> text(element).ifPresent(texts::add));
    }
    return texts;
  }
}
