package dev.monban.engine.javascript;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.SensitiveTexts;
import dev.monban.engine.resource.OpenList;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** One root module as JavaScript asks for it: everything by number, made when it is asked for. */
final class GuestInput {
  private final CheckedInput input;
  private final Reasons reasons;
  private final WrittenDocuments written;
  private final Secrets secrets;
  private final List<Resource> resources;
  private final Map<Resource, Integer> numbers = new IdentityHashMap<>();

  GuestInput(CheckedInput input, Reasons reasons) {
    this.input = input;
    this.reasons = reasons;
    this.written = new WrittenDocuments(input.configuration());
    this.secrets = SensitiveTexts.of(input);
    this.resources = input.graph().resources();
    for (int i = 0; i < resources.size(); i++) {
      numbers.put(resources.get(i), i);
    }
  }

  CheckedInput input() {
    return input;
  }

  /** What must not be said about the input. */
  Secrets secrets() {
    return secrets;
  }

  Resource resource(int number) {
    return resources.get(number);
  }

  int number(Resource resource) {
    return Objects.requireNonNull(numbers.get(resource));
  }

  GuestHandle values(int number) {
    return ResourceDocuments.values(resource(number));
  }

  GuestHandle description(int number) {
    return new ResourceDescription(resource(number));
  }

  GuestHandle tags(int number) {
    return EffectiveTags.of(resource(number));
  }

  GuestHandle provider(int number) {
    return ResourceDocuments.provider(input.graph().providers().get(number));
  }

  ResourceChange change(int number) {
    return input.graph().changes().get(number);
  }

  GuestHandle changeDocument(int number) {
    return ResourceDocuments.change(change(number));
  }

  /** The document of a part of the configuration; empty where this input has none. */
  Optional<GuestDocument> configuration(String part) {
    return written.find(part);
  }

  String resources(String mode, String type) {
    ResourceMode resourceMode = ResourceMode.valueOf(mode.toUpperCase(Locale.ROOT));
    return answer(
        type.equals("*")
            ? input.graph().resources(resourceMode)
            : input.graph().resources(resourceMode, type));
  }

  /** One resource for each place that resources of {@code provider} live in. */
  String homes(String provider) {
    return answer(Homes.of(provider, input.graph().resources(ResourceMode.MANAGED)));
  }

  /** Whether two resources have one provider configuration, and with it one account and region. */
  boolean shareProvider(int left, int right) {
    ProviderConfiguration one = resource(left).provider();
    ProviderConfiguration other = resource(right).provider();
    return one.name().equals(other.name())
        && one.alias().equals(other.alias())
        && one.module().equals(other.module())
        && isSameRegion(one.region(), other.region());
  }

  /** Two regions that are not known are one only where it is that of the environment. */
  private static boolean isSameRegion(Value left, Value right) {
    return left.equals(right)
        && (left.isKnown()
            || left.origins().stream()
                .allMatch(origin -> origin.reference().startsWith("provider.")));
  }

  /** The changes of a type, or of every type; empty when the input is no plan. */
  Optional<String> changes(String type) {
    if (input.kind() != InputKind.PLAN) {
      return Optional.empty();
    }
    List<Integer> found = new ArrayList<>();
    List<ResourceChange> changes = input.graph().changes();
    for (int i = 0; i < changes.size(); i++) {
      ResourceChange change = changes.get(i);
      boolean wanted = type.equals("*") || type.equals(change.address().type());
      if (wanted && !change.actions().equals(List.of("no-op"))) {
        found.add(i);
      }
    }
    return Optional.of(answer(found, List.of(), () -> 0, Optional.empty()));
  }

  String references(int from, String via) {
    return answer(input.graph().references(resource(from), given(via)));
  }

  String referrers(int to, String type, String via) {
    return answer(input.graph().referrers(resource(to), given(type), given(via)));
  }

  String providers(String name) {
    List<Integer> found = new ArrayList<>();
    List<ProviderConfiguration> providers = input.graph().providers();
    for (int i = 0; i < providers.size(); i++) {
      if (providers.get(i).name().equals(name)) {
        found.add(i);
      }
    }
    return answer(found, List.of(), () -> 0, openings());
  }

  /** Where the thing with this number stands; {@code kind} is the word that the prelude uses. */
  Place place(String kind, int number) {
    return switch (kind) {
      case "resource" -> {
        Resource resource = resource(number);
        yield new Place(
            resource.address().toString(),
            Optional.of(resource.address().toString()),
            "",
            resource.placement().block(),
            resource.placement().trail());
      }
      case "change" -> {
        ResourceChange change = change(number);
        yield new Place(
            change.address().toString(),
            Optional.of(change.address().toString()),
            "",
            change.placement().block(),
            change.placement().trail());
      }
      case "provider" -> {
        ProviderConfiguration provider = input.graph().providers().get(number);
        String name =
            "provider." + provider.name() + provider.alias().map(alias -> "." + alias).orElse("");
        yield new Place(name, Optional.of(name), "", provider.range(), List.of());
      }
      default ->
          new Place(
              written.block(kind, number).orElse(kind + " " + number),
              written.block(kind, number),
              "",
              written.range(kind, number),
              List.of());
    };
  }

  private Optional<Integer> openings() {
    return input.graph().openings().isEmpty()
        ? Optional.empty()
        : Optional.of(reasons.number(input.graph().openings()));
  }

  private String answer(OpenList<Resource> list) {
    Optional<Integer> open =
        list.open().isEmpty() ? Optional.empty() : Optional.of(reasons.number(list.open()));
    return answer(
        numbers(list.certain()),
        numbers(list.uncertain()),
        () -> reasons.number(list.doubts()),
        open);
  }

  private List<Integer> numbers(List<Resource> found) {
    List<Integer> result = new ArrayList<>();
    found.forEach(resource -> result.add(number(resource)));
    return result;
  }

  private static String answer(
      List<Integer> certain,
      List<Integer> uncertain,
      Supplier<Integer> doubt,
      Optional<Integer> open) {
    StringBuilder json = new StringBuilder("{\"certain\":");
    write(json, certain);
    write(json.append(",\"uncertain\":"), uncertain);
    if (!uncertain.isEmpty()) {
      json.append(",\"doubt\":").append(doubt.get());
    }
    open.ifPresent(number -> json.append(",\"open\":").append(number));
    return json.append('}').toString();
  }

  private static void write(StringBuilder json, List<Integer> numbers) {
    json.append('[');
    for (int i = 0; i < numbers.size(); i++) {
      json.append(i == 0 ? "" : ",").append(numbers.get(i));
    }
    json.append(']');
  }

  private static Optional<String> given(String option) {
    return option.isEmpty() ? Optional.empty() : Optional.of(option);
  }
}
