package dev.monban.engine.provider;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The data sources of AWS that are constants, or follow from a region or a text. */
final class AwsFacts {
  private static final String BILLING_ACCOUNT = "386209384616";
  private static final String LOG_DELIVERY_USER =
      "c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0";

  private AwsFacts() {}

  static Optional<Map<String, Value>> partition(
      MappingValue configured, DataSourceContext context) {
    return context
        .region()
        .map(AwsPartition::of)
        .map(
            partition ->
                texts(
                    "id", partition.name(),
                    "partition", partition.name(),
                    "dns_suffix", partition.dnsSuffix(),
                    "reverse_dns_prefix", partition.reverseDnsPrefix()));
  }

  /**
   * Of version 5, where the region is called {@code name}, and of version 6, where it is {@code
   * region} too.
   */
  static Optional<Map<String, Value>> region(MappingValue configured, DataSourceContext context) {
    Value endpoint = argument(configured, "endpoint");
    Value region = argument(configured, "region");
    Optional<String> name =
        context.regionOr(region.isNull() ? argument(configured, "name") : region);
    if (!endpoint.isNull() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(description(name.get()))
        .map(
            description -> {
              Map<String, Value> values =
                  texts(
                      "id",
                      name.get(),
                      "name",
                      name.get(),
                      "description",
                      description,
                      "endpoint",
                      "ec2." + name.get() + "." + AwsPartition.of(name.get()).dnsSuffix());
              if (configured.attributes().containsKey("region")) {
                values.put("region", Value.string(name.get()));
              }
              return values;
            });
  }

  private static @Nullable String description(String region) {
    return ResourceText.read("aws.regions")
        .lines()
        .filter(line -> line.startsWith(region + " "))
        .map(line -> line.substring(region.length() + 1))
        .findFirst()
        .orElse(null);
  }

  static Optional<Map<String, Value>> arn(MappingValue configured, DataSourceContext context) {
    if (!(configured.get("arn") instanceof StringValue arn)) {
      return Optional.empty();
    }
    String[] parts = arn.value().split(":", 6);
    return parts.length == 6 && parts[0].equals("arn")
        ? Optional.of(
            texts(
                "id", arn.value(),
                "partition", parts[1],
                "service", parts[2],
                "region", parts[3],
                "account", parts[4],
                "resource", parts[5]))
        : Optional.empty();
  }

  /** In the commercial partition alone: elsewhere some services have names of their own. */
  static Optional<Map<String, Value>> servicePrincipal(
      MappingValue configured, DataSourceContext context) {
    Optional<String> region = context.regionOr(argument(configured, "region"));
    if (!(configured.get("service_name") instanceof StringValue service)
        || region.isEmpty()
        || !AwsPartition.of(region.get()).equals(AwsPartition.COMMERCIAL)) {
      return Optional.empty();
    }
    String suffix = AwsPartition.COMMERCIAL.dnsSuffix();
    return Optional.of(
        texts(
            "id",
            service.value() + "." + region.get() + "." + suffix,
            "name",
            service.value() + "." + suffix,
            "region",
            region.get(),
            "suffix",
            suffix));
  }

  static Optional<Map<String, Value>> defaultTags(
      MappingValue configured, DataSourceContext context) {
    Map<String, Value> values = new TreeMap<>();
    values.put("tags", ProviderTags.of(context.provider()).merge(Value.NULL));
    context
        .region()
        .ifPresent(region -> values.put("id", Value.string(AwsPartition.of(region).name())));
    return Optional.of(values);
  }

  static Optional<Map<String, Value>> billingServiceAccount(
      MappingValue configured, DataSourceContext context) {
    return context
        .region()
        .map(
            region ->
                texts(
                    "id",
                    BILLING_ACCOUNT,
                    "arn",
                    "arn:"
                        + AwsPartition.of(region).name()
                        + ":iam::"
                        + BILLING_ACCOUNT
                        + ":root"));
  }

  static Optional<Map<String, Value>> logDeliveryUser(
      MappingValue configured, DataSourceContext context) {
    return context
        .regionOr(argument(configured, "region"))
        .filter(region -> AwsPartition.of(region).equals(AwsPartition.COMMERCIAL))
        .map(region -> texts("id", LOG_DELIVERY_USER));
  }

  private static Value argument(MappingValue configured, String name) {
    Value value = configured.get(name);
    return value == null ? Value.NULL : value;
  }

  private static Map<String, Value> texts(String... namesAndTexts) {
    Map<String, Value> values = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      values.put(namesAndTexts[i], Value.string(namesAndTexts[i + 1]));
    }
    return values;
  }
}
