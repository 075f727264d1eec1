package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the AWS provider does beyond its schema: tags of the provider, its region, other ways of
 * writing the same.
 */
final class AwsRules implements ProviderRules {
  private static final AttributePath TAGS_ALL = AttributePath.of("tags_all");
  private static final AttributePath REGION = AttributePath.of("region");

  private final ProviderSchema schema;
  private final AwsRuleBook book = AwsRuleBook.load();

  AwsRules(ProviderSchema schema) {
    this.schema = schema;
  }

  @Override
  public PluginGeneration generation(String type, BlockSchema schema) {
    return book.olderFramework().contains(type)
        ? PluginGeneration.SDK
        : PluginGeneration.of(schema);
  }

  @Override
  public MappingValue normalise(String type, MappingValue configured) {
    return book.normalise(type, configured);
  }

  @Override
  public ShapedBody finish(
      ResourceAddress address,
      BlockSchema block,
      MappingValue configured,
      ShapedBody planned,
      Optional<ProviderConfiguration> provider) {
    SortedMap<String, Value> values =
        new TreeMap<>(book.variants(address.type(), planned.values()).attributes());
    SortedSet<AttributePath> leftOut = new TreeSet<>(planned.leftOut());
    leaveOutMeaningless(block, planned.values(), values, leftOut);
    if (block.attributes().containsKey("tags_all") && block.attributes().containsKey("tags")) {
      tagsAll(address, block, configured, provider)
          .ifPresent(
              all -> {
                values.put("tags_all", all);
                leftOut.remove(TAGS_ALL);
              });
    }
    if (leftOut.contains(REGION) && provider.isPresent() && eachResourceHasARegion()) {
      provider
          .map(ProviderConfiguration::region)
          .filter(region -> region instanceof StringValue || !region.isKnown())
          .ifPresent(
              region -> {
                values.put("region", region);
                leftOut.remove(REGION);
              });
    }
    book.keepEmptyTexts(address.type(), configured, values, leftOut);
    AwsPlanRule.of(address.type()).plan(address, values, leftOut);
    return new ShapedBody(
        MappingValue.object(values), leftOut, planned.symbolicBlocks(), planned.diagnostics());
  }

  /** What a variant has no use for is as good as left out, where the provider computes it. */
  private static void leaveOutMeaningless(
      BlockSchema block,
      MappingValue planned,
      SortedMap<String, Value> values,
      SortedSet<AttributePath> leftOut) {
    values.forEach(
        (name, value) -> {
          boolean computed =
              block.attribute(name).map(AttributeSchema::isOptionalComputed).orElse(false);
          Value before = planned.get(name);
          if (computed && value.isNull() && before != null && !before.isNull()) {
            leftOut.add(AttributePath.of(name));
          }
        });
  }

  /** Since version 6; an optional region of a few resources meant something else before. */
  private boolean eachResourceHasARegion() {
    return schema.hasRegionArgument(ResourceMode.MANAGED, "aws_vpc");
  }

  /** Empty where there are no tags: a plan does not say then what they will be. */
  private Optional<Value> tagsAll(
      ResourceAddress address,
      BlockSchema block,
      MappingValue configured,
      Optional<ProviderConfiguration> provider) {
    Value written = configured.get("tags");
    Value all =
        ProviderTags.of(provider)
            .merge(written == null ? Value.nullOf(Type.map(Type.STRING)) : written);
    boolean framework = generation(address.type(), block) == PluginGeneration.FRAMEWORK;
    Value unknown =
        Value.unknown(Type.map(Type.STRING), Origin.of(new ResourceReference(address, TAGS_ALL)));
    if (!all.isWhollyKnown()) {
      return Optional.of(Value.unknown(Type.map(Type.STRING), all.origins()));
    }
    if (!(all instanceof MappingValue tags) || framework) {
      return Optional.of(all);
    }
    if (tags.attributes().isEmpty()) {
      return Optional.empty();
    }
    boolean emptyText =
        tags.attributes().values().stream()
            .anyMatch(tag -> tag instanceof StringValue text && text.value().isEmpty());
    return Optional.of(emptyText ? unknown : all);
  }
}
