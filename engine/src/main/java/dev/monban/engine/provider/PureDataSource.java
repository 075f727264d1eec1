package dev.monban.engine.provider;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.Map;
import java.util.Optional;

/**
 * A data source whose result follows from its arguments and the provider's configuration: nobody
 * has to be asked.
 */
interface PureDataSource {

  /**
   * The computed attributes; empty where what is configured does not tell them (wrong, or the
   * region is not known).
   *
   * @param configured wholly known
   */
  Optional<Map<String, Value>> read(MappingValue configured, DataSourceContext context);

  /** The arguments with the defaults that the schema does not tell. */
  default MappingValue withDefaults(MappingValue configured) {
    return configured;
  }
}
