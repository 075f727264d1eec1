package dev.monban.engine.evaluation;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.configuration.ProviderBlock;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.ProviderSchema;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.WrittenBody;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Optional;

/** A {@code provider} block, whose values are worked out when a resource asks for them. */
final class DeclaredProvider {
  private static final String REGION = "region";

  private final EvaluationSession session;
  private final ModuleInstance module;
  private final ProviderBlock block;
  private final ProviderSource source;
  private final Memo<ProviderConfiguration> configuration;

  DeclaredProvider(
      EvaluationSession session,
      ModuleInstance module,
      ProviderBlock block,
      ProviderSource source) {
    this.session = session;
    this.module = module;
    this.block = block;
    this.source = source;
    this.configuration = session.memo("provider[\"" + source + "\"]", "");
  }

  ProviderConfiguration configuration() {
    return configuration.get(
        block.alias().map(alias -> "." + alias).orElse(""),
        this::evaluate,
        () -> implied(block.name(), source));
  }

  private ProviderConfiguration evaluate() {
    Optional<BlockSchema> schema =
        session.schemas().find(source).map(ProviderSchema::configuration);
    WrittenBody body = new BodyEvaluation(session).evaluate(block.body(), schema, module.scope());
    MappingValue arguments = PlainValues.of(body);
    Value region = arguments.get(REGION);
    return new ProviderConfiguration(
        block.name(),
        block.alias(),
        module.address(),
        name(source),
        region == null || region.isNull() ? unwritten(block.reference()) : region,
        arguments,
        Optional.of(block.range()));
  }

  /**
   * The configuration of a provider for which no block is written: all comes from the environment.
   */
  static ProviderConfiguration implied(String name, ProviderSource source) {
    return new ProviderConfiguration(
        name,
        Optional.empty(),
        ModuleAddress.ROOT,
        name(source),
        unwritten(name),
        MappingValue.EMPTY_OBJECT,
        Optional.empty());
  }

  private static String name(ProviderSource source) {
    return source.namespace() + "/" + source.type();
  }

  private static Value unwritten(String reference) {
    return Value.unknown(
        Type.STRING,
        Origin.of(
            Origin.Kind.VARIABLE,
            "provider." + reference + "." + REGION,
            "the region of provider " + reference + " comes from the environment",
            Optional.empty()));
  }
}
