package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.configuration.EnvironmentPattern;
import dev.monban.engine.configuration.GivenVariables;
import dev.monban.engine.configuration.LiteralTexts;
import dev.monban.engine.configuration.LocalValue;
import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.configuration.OutputBlock;
import dev.monban.engine.configuration.RepositoryReader;
import dev.monban.engine.configuration.TerraformBlock;
import dev.monban.engine.configuration.VariableBlock;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.WrittenBody;
import dev.monban.engine.resource.LiteralText;
import dev.monban.engine.resource.LockFile;
import dev.monban.engine.resource.ModuleCall;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.resource.WrittenLocal;
import dev.monban.engine.resource.WrittenOutput;
import dev.monban.engine.resource.WrittenSettings;
import dev.monban.engine.resource.WrittenSource;
import dev.monban.engine.resource.WrittenVariable;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells how a root module is written: each module once for each place it is called from, its texts
 * once.
 */
final class WrittenReader {
  private final SourceRequest request;
  private final ModuleTree root;
  private final GivenVariables.Values given;
  private final Optional<LockFile> lockFile;
  private final EvaluationSession session;
  private final List<ModuleCall> modules = new ArrayList<>();
  private final List<WrittenVariable> variables = new ArrayList<>();
  private final List<WrittenOutput> outputs = new ArrayList<>();
  private final List<WrittenLocal> locals = new ArrayList<>();
  private final List<LiteralText> literals = new ArrayList<>();
  private final IdentityHashMap<ModuleContent, UsedNames> used = new IdentityHashMap<>();

  WrittenReader(
      SourceRequest request,
      ModuleTree root,
      GivenVariables.Values given,
      Optional<LockFile> lockFile,
      EvaluationSession session) {
    this.request = request;
    this.root = root;
    this.given = given;
    this.lockFile = lockFile;
    this.session = session;
  }

  WrittenConfiguration read() {
    gather(root, ModuleAddress.ROOT);
    given.bodies().forEach(body -> literals.addAll(LiteralTexts.ofVariableValues(body)));
    String directory = root.content().directory();
    List<String> files = new ArrayList<>(request.files().fileNames(directory));
    Collections.sort(files);
    return new WrittenConfiguration(
        request.directory(),
        request
            .environmentPattern()
            .flatMap(pattern -> EnvironmentPattern.of(pattern).find(request.directory())),
        settings(),
        modules,
        variables,
        outputs,
        Optional.of(
            new WrittenSource(
                locals,
                literals,
                Collections.unmodifiableList(files),
                lockFile,
                RepositoryReader.read(request.files(), directory))));
  }

  private void gather(ModuleTree tree, ModuleAddress address) {
    ModuleContent content = tree.content();
    UsedNames names = used.get(content);
    if (names == null) {
      names = UsedNames.in(content);
      used.put(content, names);
      content.bodies().forEach(body -> literals.addAll(LiteralTexts.of(body, address)));
    }
    for (VariableBlock variable : content.variables().values()) {
      variables.add(variable(variable, address, names.variables().contains(variable.name())));
    }
    for (OutputBlock output : content.outputs().values()) {
      outputs.add(
          new WrittenOutput(
              address,
              output.name(),
              output.description(),
              output.sensitive(),
              Optional.of(output.range())));
    }
    for (LocalValue local : content.locals().values()) {
      locals.add(
          new WrittenLocal(
              address, local.name(), names.locals().contains(local.name()), local.range()));
    }
    for (ModuleBlock call : content.modules().values()) {
      Optional<ModuleTree> called = tree.call(call.name());
      modules.add(
          new ModuleCall(
              address,
              call.name(),
              call.source(),
              call.version(),
              called.isPresent(),
              Optional.of(call.range())));
      called.ifPresent(inner -> gather(inner, address.child(call.name(), InstanceKey.NONE)));
    }
  }

  private WrittenVariable variable(VariableBlock variable, ModuleAddress address, boolean isUsed) {
    Optional<Value> defaultValue =
        variable.defaultValue().map(written -> session.evaluate(written, ConstantScope.INSTANCE));
    return new WrittenVariable(
        address,
        variable.name(),
        variable.type().map(type -> type.range().text()),
        variable.description(),
        defaultValue,
        variable.sensitive(),
        Optional.of(isUsed),
        Optional.of(variable.range()));
  }

  private WrittenSettings settings() {
    TerraformBlock terraform = root.content().terraform();
    return new WrittenSettings(
        terraform.requiredVersions().stream()
            .map(TerraformBlock.RequiredVersion::constraint)
            .collect(Collectors.toList()),
        terraform.requiredProviders().values().stream()
            .map(WrittenReader::provider)
            .collect(Collectors.toList()),
        terraform.backend().map(this::backend));
  }

  private static WrittenSettings.RequiredProvider provider(
      TerraformBlock.RequiredProvider required) {
    ProviderSource source =
        required
            .source()
            .map(ProviderSource::parse)
            .orElseGet(() -> ProviderSource.implied(required.name()));
    return new WrittenSettings.RequiredProvider(
        required.name(),
        source.namespace() + "/" + source.type(),
        required.version(),
        Optional.of(required.range()));
  }

  private WrittenSettings.Backend backend(TerraformBlock.BackendBlock block) {
    WrittenBody body =
        new BodyEvaluation(session)
            .evaluate(block.body(), Optional.empty(), ConstantScope.INSTANCE);
    return new WrittenSettings.Backend(
        block.type(), PlainValues.of(body), Optional.of(block.range()));
  }
}
