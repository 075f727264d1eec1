package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code terraform_data}: its output has the type of its input, and is null where that is. */
final class BuiltinRules implements ProviderRules {

  @Override
  public PluginGeneration generation(String type, BlockSchema schema) {
    return PluginGeneration.FRAMEWORK;
  }

  @Override
  public ShapedBody finish(
      ResourceAddress address,
      BlockSchema block,
      MappingValue configured,
      ShapedBody planned,
      Optional<ProviderConfiguration> provider) {
    Value input = planned.values().get("input");
    if (input == null) {
      return planned;
    }
    SortedMap<String, Value> values = new TreeMap<>(planned.values().attributes());
    values.put(
        "output",
        input.isNull() ? Value.nullOf(input.type()) : unknown(address, "output", input.type()));
    values.put("id", unknown(address, "id", Type.STRING).withRefinement(Refinement.NOT_NULL));
    return planned.withValues(MappingValue.object(values));
  }

  private static UnknownValue unknown(ResourceAddress address, String name, Type type) {
    return Value.unknown(type, Origin.of(new ResourceReference(address, AttributePath.of(name))));
  }
}
