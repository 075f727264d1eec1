package dev.monban.engine.configuration;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.JsonDuplicates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts the files of one directory together: first the base files, then the overrides, both in the
 * order of their names.
 */
final class ModuleAssembly {
  private static final BodySchema FILE =
      BodySchema.of()
          .with("terraform")
          .with("provider", "name")
          .with("variable", "name")
          .with("locals")
          .with("output", "name")
          .with("module", "name")
          .with("resource", "type", "name")
          .with("data", "type", "name")
          .with("ephemeral", "type", "name")
          .with("check", "name")
          .with("moved")
          .with("import")
          .with("removed");

  private final Diagnostics diagnostics;
  private final Declarations declarations;
  private final SettingsDecoder settings;
  private final List<Block> statements = new ArrayList<>();

  private ModuleAssembly(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.declarations = new Declarations(diagnostics);
    this.settings = new SettingsDecoder(diagnostics);
  }

  /** The module that {@code files} make. */
  static ModuleContent assemble(
      String directory, List<ConfigurationFile> files, Diagnostics diagnostics) {
    ModuleAssembly assembly = new ModuleAssembly(diagnostics);
    files.stream().filter(file -> !file.isOverride()).forEach(assembly::add);
    files.stream().filter(ConfigurationFile::isOverride).forEach(assembly::add);
    return assembly.content(
        directory, files.stream().map(ConfigurationFile::body).collect(Collectors.toList()));
  }

  private void add(ConfigurationFile file) {
    for (Block block : BodyContent.whole(file.body(), FILE, diagnostics).blocks()) {
      switch (block.type()) {
        case "terraform" -> settings.add(block, file.isOverride());
        case "moved", "import", "removed" -> statements.add(block);
        case "locals" -> {
          Diagnosed<List<Attribute>> locals = JsonDuplicates.distinct(block.body());
          diagnostics.addAll(locals.diagnostics());
          locals.result().forEach(local -> declarations.addLocal(local, file.isOverride()));
        }
        default -> declarations.add(block, file.isOverride());
      }
    }
  }

  private ModuleContent content(String directory, List<Body> bodies) {
    BlockDecoder blocks = new BlockDecoder(diagnostics);
    ResourceDecoder resources = new ResourceDecoder(diagnostics);
    ModuleDecoder modules = new ModuleDecoder(diagnostics);
    Map<String, ResourceBlock> found = new LinkedHashMap<>();
    for (ResourceMode mode : ResourceMode.values()) {
      for (Block block : declarations.blocks(Declarations.word(mode))) {
        ResourceBlock resource = resources.resource(mode, block);
        found.put(resource.reference(), resource);
      }
    }
    CheckDecoder checkDecoder = new CheckDecoder(diagnostics);
    Map<String, CheckBlock> checks =
        byName(declarations.blocks("check"), checkDecoder::check, CheckBlock::name);
    checkDecoder.checkNames(checks.values(), found);
    return new ModuleContent(
        directory,
        settings.result(),
        byName(declarations.blocks("provider"), resources::provider, ProviderBlock::reference),
        byName(declarations.blocks("variable"), blocks::variable, VariableBlock::name),
        locals(),
        outputs(blocks),
        byName(declarations.blocks("module"), modules::module, ModuleBlock::name),
        found,
        checks,
        statements("moved", blocks::moved),
        statements("import", blocks::imported),
        statements("removed", blocks::removed),
        bodies);
  }

  private Map<String, LocalValue> locals() {
    Map<String, LocalValue> locals = new LinkedHashMap<>();
    for (Attribute local : declarations.locals()) {
      locals.put(
          local.name(),
          new LocalValue(local.name(), local.expression(), local.range(), local.nameRange()));
    }
    return locals;
  }

  private Map<String, OutputBlock> outputs(BlockDecoder blocks) {
    Map<String, OutputBlock> outputs = new LinkedHashMap<>();
    for (Block block : declarations.blocks("output")) {
      blocks.output(block).ifPresent(output -> outputs.put(output.name(), output));
    }
    return outputs;
  }

  private static <T> Map<String, T> byName(
      List<Block> blocks, Function<Block, T> decode, Function<T, String> name) {
    Map<String, T> found = new LinkedHashMap<>();
    for (Block block : blocks) {
      T decoded = decode.apply(block);
      found.put(name.apply(decoded), decoded);
    }
    return found;
  }

  private <T> List<T> statements(String type, Function<Block, Optional<T>> decode) {
    return statements.stream()
        .filter(block -> block.type().equals(type))
        .map(decode)
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
  }
}
