package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scope for tests: whole references and their values; remembers which it was asked for. */
final class Names implements Scope {
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<String> resolved = new ArrayList<>();

  static Names none() {
    return new Names();
  }

  static Names with(String reference, Value value) {
    return new Names().and(reference, value);
  }

  /** One more; an unknown without origin gets the reference itself as origin. */
  Names and(String reference, Value value) {
    Value named =
        value instanceof UnknownValue unknown && unknown.origins().isEmpty()
            ? unknown.withOrigins(
                List.of(
                    Origin.of(
                        Origin.Kind.VARIABLE,
                        reference,
                        reference + " has no value",
                        Optional.empty())))
            : value;
    values.put(reference, named);
    return this;
  }

  List<String> resolved() {
    return resolved;
  }

  static UnknownValue unknown(Type type) {
    return Value.unknown(type, List.of());
  }

  /** A text that comes from an attribute of a resource. */
  static Value from(String type, String name, String attribute, Value value) {
    ResourceAddress address =
        new ResourceAddress(ModuleAddress.ROOT, ResourceMode.MANAGED, type, name, InstanceKey.NONE);
    return value.mark(Marks.of(new ResourceReference(address, AttributePath.of(attribute))));
  }

  @Override
  public List<Diagnostic> check(Reference reference) {
    return find(reference).isPresent() || isBeginning(reference)
        ? List.of()
        : List.of(
            LanguageError.at(
                reference.range(), "Reference to undeclared name", "Nothing has this name."));
  }

  private boolean isBeginning(Reference reference) {
    String text = text(reference, reference.steps().size());
    return values.keySet().stream().anyMatch(name -> name.startsWith(text));
  }

  @Override
  public Resolution resolve(Reference reference) {
    return find(reference).orElseThrow();
  }

  private Optional<Resolution> find(Reference reference) {
    for (int steps = reference.steps().size(); steps >= 0; steps--) {
      String text = text(reference, steps);
      if (values.containsKey(text)) {
        resolved.add(text);
        return Optional.of(new Resolution(values.get(text), steps));
      }
    }
    return Optional.empty();
  }

  private static String text(Reference reference, int steps) {
    StringBuilder text = new StringBuilder(reference.root());
    for (Reference.Step step : reference.steps().subList(0, steps)) {
      if (step instanceof Reference.Attribute attribute) {
        text.append('.').append(attribute.name());
      } else {
        Value key = ((Reference.Index) step).key();
        text.append('[')
            .append(
                key instanceof StringValue word
                    ? '"' + word.value() + '"'
                    : ((NumberValue) key).value().toPlainString())
            .append(']');
      }
    }
    return text.toString();
  }
}
