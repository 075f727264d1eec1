package dev.monban.engine.plan;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The provider configurations of a plan, with the values that can be told of them. */
final class ConfiguredProviders {
  private static final Pattern REGION = Pattern.compile("[a-z]{2,}(?:-[a-z]+)+-?\\d+|global");

  private final Map<String, ProviderConfiguration> byKey = new LinkedHashMap<>();
  private final Map<String, ProviderConfiguration> implied = new TreeMap<>();
  private final Map<String, Value> variables;

  ConfiguredProviders(Map<String, JsonValue> written, Map<String, Value> variables) {
    this.variables = variables;
    written.forEach((key, value) -> byKey.put(key, configuration(key, Members.of(value))));
  }

  /** Every configuration that is written, and those that resources imply. */
  List<ProviderConfiguration> all() {
    List<ProviderConfiguration> all = new ArrayList<>(byKey.values());
    all.addAll(implied.values());
    return all;
  }

  /** The configuration {@code key}, or else what a resource of {@code provider} implies. */
  ProviderConfiguration of(Optional<String> key, String provider, String type) {
    ProviderConfiguration written = key.map(byKey::get).orElse(null);
    if (written != null) {
      return written;
    }
    String source = shortened(provider.isEmpty() ? type.split("_", 2)[0] : provider);
    for (ProviderConfiguration configuration : byKey.values()) {
      if (key.isEmpty()
          && configuration.source().equals(source)
          && configuration.alias().isEmpty()
          && configuration.module().isRoot()) {
        return configuration;
      }
    }
    return implied.computeIfAbsent(source, ConfiguredProviders::nothing);
  }

  private static ProviderConfiguration nothing(String source) {
    return new ProviderConfiguration(
        source.substring(source.lastIndexOf('/') + 1),
        Optional.empty(),
        ModuleAddress.ROOT,
        source,
        Value.nullOf(Type.STRING),
        MappingValue.EMPTY_OBJECT,
        Optional.empty());
  }

  private ProviderConfiguration configuration(String key, Members written) {
    String name = written.text("name").orElse(key);
    MappingValue literal = WrittenValues.body("provider." + key, written.get("expressions"));
    Value region = region(written.object("expressions"), literal);
    SortedMap<String, Value> arguments = new TreeMap<>(literal.attributes());
    if (!region.isNull()) {
      arguments.put("region", region);
    }
    return new ProviderConfiguration(
        name,
        written.text("alias"),
        written.text("module_address").flatMap(ModuleAddress::parse).orElse(ModuleAddress.ROOT),
        shortened(written.text("full_name").orElse(name)),
        region,
        MappingValue.object(arguments),
        Optional.empty());
  }

  private static String shortened(String source) {
    String[] parts = source.split("/", -1);
    if (parts.length == 1) {
      return "hashicorp/" + source;
    }
    return parts.length == 3 && parts[0].startsWith("registry.")
        ? parts[1] + "/" + parts[2]
        : source;
  }

  /**
   * The region. A plan tells only what an expression refers to; where that is one variable with the
   * name of a region, the expression can hardly be anything but that variable.
   */
  private Value region(Members expressions, MappingValue arguments) {
    List<String> references = Reference.outermost(expressions.object("region").texts("references"));
    Value value = references.size() == 1 ? variable(Reference.parse(references.get(0))) : null;
    if (value instanceof StringValue text && REGION.matcher(text.value()).matches()) {
      return text;
    }
    Value written = arguments.get("region");
    return written == null ? Value.nullOf(Type.STRING) : written;
  }

  private @Nullable Value variable(Reference reference) {
    Value value = reference.root().equals("var") ? variables.get(reference.name(1)) : null;
    for (Object step : reference.from(2).steps()) {
      value = value instanceof MappingValue mapping ? mapping.get(step.toString()) : null;
    }
    return value;
  }
}
