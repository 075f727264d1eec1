package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Completes data sources that are pure; all others stay as unknown as they are. */
final class PureDataSources {
  private static final SortedMap<String, PureDataSource> BY_TYPE = byType();

  private PureDataSources() {}

  private static SortedMap<String, PureDataSource> byType() {
    SortedMap<String, PureDataSource> sources = new TreeMap<>();
    sources.put("aws_iam_policy_document", new PolicyDocumentSource());
    sources.put("aws_partition", AwsFacts::partition);
    sources.put("aws_region", AwsFacts::region);
    sources.put("aws_arn", AwsFacts::arn);
    sources.put("aws_service_principal", AwsFacts::servicePrincipal);
    sources.put("aws_default_tags", AwsFacts::defaultTags);
    sources.put("aws_billing_service_account", AwsFacts::billingServiceAccount);
    sources.put("aws_cloudfront_log_delivery_canonical_user_id", AwsFacts::logDeliveryUser);
    return Collections.unmodifiableSortedMap(sources);
  }

  /** The values of the data source {@code address}: {@code deferred}, completed if it is pure. */
  static MappingValue complete(
      ResourceAddress address,
      BlockSchema schema,
      MappingValue configured,
      MappingValue deferred,
      Optional<ProviderConfiguration> provider) {
    PureDataSource source = BY_TYPE.get(address.type());
    if (source == null) {
      return deferred;
    }
    SortedMap<String, Value> values = new TreeMap<>(source.withDefaults(deferred).attributes());
    // A result refers to all that its arguments refer to; but only what is printed of them is
    // secret.
    Marks marks = configured.allMarks().withSensitive(false);
    if (configured.isWhollyKnown()) {
      source
          .read(configured, new DataSourceContext(provider))
          .ifPresent(read -> read.forEach((name, value) -> values.put(name, value.mark(marks))));
    } else {
      blame(schema, configured, values);
    }
    return MappingValue.object(values);
  }

  /** Says of every computed attribute that it is unknown for the same reasons as the arguments. */
  private static void blame(
      BlockSchema schema, MappingValue configured, Map<String, Value> values) {
    schema
        .attributes()
        .forEach(
            (name, attribute) -> {
              if (attribute.isComputedOnly()) {
                values.put(name, Value.unknown(attribute.type(), configured.origins()));
              }
            });
  }
}
