package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.MappingValue;
import java.util.Optional;

/** What a provider does to a configuration beyond its schema. */
interface ProviderRules {

  /** Nothing but what the plugin framework does. */
  ProviderRules NONE = new ProviderRules() {};

  /** The rules of the provider whose schema this is. */
  static ProviderRules of(ProviderSchema schema) {
    if (schema.provider().isSameProvider(ProviderSource.implied("aws"))) {
      return new AwsRules(schema);
    }
    return schema.provider().equals(ProviderSource.BUILTIN) ? new BuiltinRules() : NONE;
  }

  /** The framework that resources of {@code type} are written with. */
  default PluginGeneration generation(String type, BlockSchema schema) {
    return PluginGeneration.of(schema);
  }

  /** The configuration of a resource of {@code type}, in the provider's way of writing it. */
  default MappingValue normalise(String type, MappingValue configured) {
    return configured;
  }

  /**
   * The plan of a resource, with what depends on several of its values or on the provider's
   * configuration.
   */
  default ShapedBody finish(
      ResourceAddress address,
      BlockSchema block,
      MappingValue configured,
      ShapedBody planned,
      Optional<ProviderConfiguration> provider) {
    return planned;
  }
}
