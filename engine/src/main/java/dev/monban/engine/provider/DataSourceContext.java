package dev.monban.engine.provider;

import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.Optional;

/**
 * What a pure data source may look at beside its arguments.
 *
 * @param provider the configuration of its provider, if there is a block for it
 */
record DataSourceContext(Optional<ProviderConfiguration> provider) {

  /** The region of the provider; empty where it is not written as a known text. */
  Optional<String> region() {
    return provider
        .map(ProviderConfiguration::region)
        .flatMap(
            region ->
                region instanceof StringValue text && !text.value().isEmpty()
                    ? Optional.of(text.value())
                    : Optional.empty());
  }

  /** The text of {@code argument}, or else the provider's region. */
  Optional<String> regionOr(Value argument) {
    return argument instanceof StringValue text ? Optional.of(text.value()) : region();
  }
}
