package dev.monban.engine.javascript;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.resource.LiteralText;
import dev.monban.engine.resource.LockFile;
import dev.monban.engine.resource.ModuleCall;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.resource.WrittenLocal;
import dev.monban.engine.resource.WrittenOutput;
import dev.monban.engine.resource.WrittenSettings;
import dev.monban.engine.resource.WrittenSource;
import dev.monban.engine.resource.WrittenVariable;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What policies are told of the configuration as it is written, part by part. */
final class WrittenDocuments {
  private static final String KIND = "configuration";

  private final WrittenConfiguration configuration;

  WrittenDocuments(WrittenConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The part {@code name} of the configuration; empty when this input does not have it. */
  Optional<GuestDocument> find(String name) {
    return part(name).map(value -> GuestEncoder.encode(KIND, value));
  }

  private Optional<Value> part(String name) {
    return switch (name) {
      case "path" -> Optional.of(Value.string(configuration.path()));
      case "environment" ->
          Optional.of(configuration.environment().<Value>map(Value::string).orElse(Value.NULL));
      case "settings" -> Optional.of(settings(configuration.settings()));
      case "modules" -> Optional.of(Values.list(configuration.modules(), this::module));
      case "variables" -> Optional.of(Values.list(configuration.variables(), this::variable));
      case "outputs" -> Optional.of(Values.list(configuration.outputs(), this::output));
      default -> configuration.source().map(source -> sourcePart(name, source));
    };
  }

  private Value sourcePart(String name, WrittenSource source) {
    return switch (name) {
      case "locals" -> Values.list(source.locals(), this::local);
      case "literals" ->
          Values.list(
              source.literals(),
              literal ->
                  new Values()
                      .with("module", literal.module().toString())
                      .with("path", literal.path())
                      .with("text", literal.text())
                      .with("whole", literal.whole())
                      .object());
      case "files" -> Values.texts(source.files());
      case "lockFile" -> source.lockFile().map(this::lockFile).orElse(Value.NULL);
      case "repository" ->
          new Values()
              .with("dependencyBot", source.repository().dependencyBot())
              .with("codeOwners", source.repository().codeOwners())
              .object();
      default -> throw new IllegalArgumentException("The prelude asks for " + name);
    };
  }

  /** Where the item {@code index} of the part {@code name} is written. */
  Optional<SourceRange> range(String name, int index) {
    return switch (name) {
      case "modules" -> at(configuration.modules(), index).flatMap(ModuleCall::range);
      case "variables" -> at(configuration.variables(), index).flatMap(WrittenVariable::range);
      case "outputs" -> at(configuration.outputs(), index).flatMap(WrittenOutput::range);
      case "requiredProviders" ->
          at(configuration.settings().requiredProviders(), index)
              .flatMap(WrittenSettings.RequiredProvider::range);
      case "backend" -> configuration.settings().backend().flatMap(WrittenSettings.Backend::range);
      case "locals" ->
          configuration
              .source()
              .flatMap(source -> at(source.locals(), index))
              .map(WrittenLocal::range);
      case "literals" ->
          configuration
              .source()
              .flatMap(source -> at(source.literals(), index))
              .map(LiteralText::range);
      default -> Optional.empty();
    };
  }

  /** The block that the item {@code index} of the part {@code name} is, or in which it stands. */
  Optional<String> block(String name, int index) {
    return switch (name) {
      case "modules" ->
          at(configuration.modules(), index)
              .map(call -> inside(call.module(), "module", call.name()));
      case "variables" ->
          at(configuration.variables(), index)
              .map(variable -> inside(variable.module(), "variable", variable.name()));
      case "outputs" ->
          at(configuration.outputs(), index)
              .map(output -> inside(output.module(), "output", output.name()));
      case "requiredProviders", "backend" -> Optional.of("terraform");
      default ->
          configuration
              .source()
              .filter(source -> name.equals("literals"))
              .flatMap(source -> at(source.literals(), index))
              .map(WrittenDocuments::block);
    };
  }

  private static String inside(ModuleAddress module, String kind, String name) {
    String within = module.toString();
    return (within.isEmpty() ? "" : within + ".") + kind + "." + name;
  }

  /** {@code module.web.aws_instance.this}, {@code provider.aws}, {@code locals}. */
  private static String block(LiteralText literal) {
    List<String> steps = Arrays.asList(literal.path().split("\\.", -1));
    int length =
        switch (steps.get(0)) {
          case "resource", "data", "ephemeral" -> 3;
          case "locals", "terraform" -> 1;
          default -> 2;
        };
    List<String> block = steps.subList(0, Math.min(length, steps.size()));
    String inner =
        String.join(".", block.get(0).equals("resource") ? block.subList(1, block.size()) : block);
    String module = literal.module().toString();
    return module.isEmpty() ? inner : module + "." + inner;
  }

  private static <T> Optional<T> at(List<T> items, int index) {
    return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }

  private Value settings(WrittenSettings settings) {
    return new Values()
        .with("requiredVersion", Values.texts(settings.requiredVersion()))
        .with(
            "requiredProviders",
            Values.list(
                settings.requiredProviders(),
                provider ->
                    new Values()
                        .with("name", provider.name())
                        .with("source", provider.source())
                        .with("version", provider.version())
                        .object()))
        .with(
            "backend",
            settings
                .backend()
                .map(
                    backend ->
                        new Values()
                            .with("type", backend.type())
                            .with("arguments", Values.anyNames(backend.arguments()))
                            .object())
                .orElse(Value.NULL))
        .object();
  }

  private Value module(ModuleCall call) {
    return new Values()
        .with("module", call.module().toString())
        .with("name", call.name())
        .with("source", call.source())
        .with("version", call.version())
        .with("read", call.read())
        .object();
  }

  private Value variable(WrittenVariable variable) {
    return new Values()
        .with("module", variable.module().toString())
        .with("name", variable.name())
        .with("type", variable.type())
        .with("description", variable.description())
        .with("hasDefault", variable.defaultValue().isPresent())
        .with("default", variable.defaultValue().map(Values::anyNames).orElse(Value.NULL))
        .with("sensitive", variable.sensitive())
        .with("used", variable.used().map(Value::bool).orElseGet(() -> notInPlan(variable)))
        .object();
  }

  private static Value notInPlan(WrittenVariable variable) {
    return Value.unknown(
        Type.BOOL,
        Origin.of(
            Origin.Kind.PLAN,
            "var." + variable.name(),
            "a plan does not say whether var." + variable.name() + " is used: give --source",
            variable.range()));
  }

  private Value output(WrittenOutput output) {
    return new Values()
        .with("module", output.module().toString())
        .with("name", output.name())
        .with("description", output.description())
        .with("sensitive", output.sensitive())
        .object();
  }

  private Value local(WrittenLocal local) {
    return new Values()
        .with("module", local.module().toString())
        .with("name", local.name())
        .with("used", local.used())
        .object();
  }

  private Value lockFile(LockFile lockFile) {
    return new Values()
        .with(
            "providers",
            Values.list(
                lockFile.providers(),
                provider ->
                    new Values()
                        .with("source", provider.source())
                        .with("version", provider.version())
                        .with("constraints", provider.constraints())
                        .with("hashes", Values.texts(provider.hashes()))
                        .object()))
        .object();
  }
}
