package dev.monban.engine.testing;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes of a case, as if they were read from a plan. */
record PlannedFixture(CheckedInput input, List<String> errors) {

  static PlannedFixture read(List<JsonValue> plan) {
    List<String> errors = new ArrayList<>();
    List<ResourceChange> changes = new ArrayList<>();
    for (JsonValue change : plan) {
      if (change instanceof JsonValue.ObjectValue object) {
        Optional<ResourceAddress> address =
            text(object.get("address")).flatMap(ResourceAddress::parse);
        address.ifPresent(found -> changes.add(change(found, object)));
        if (address.isEmpty()) {
          errors.add("A change of the plan has no address, such as \"aws_db_instance.main\".");
        }
      } else {
        errors.add("A change of the plan is not an object.");
      }
    }
    List<Resource> resources =
        changes.stream()
            .filter(change -> change.after() instanceof MappingValue)
            .map(PlannedFixture::resource)
            .collect(Collectors.toList());
    return new PlannedFixture(
        new CheckedInput(
            "plan.json",
            InputKind.PLAN,
            new ResourceGraph(
                resources, List.of(), List.of(), changes, Collections.emptySortedSet()),
            new WrittenConfiguration(
                "plan.json",
                Optional.empty(),
                new WrittenSettings(List.of(), List.of(), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty())),
        errors);
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
