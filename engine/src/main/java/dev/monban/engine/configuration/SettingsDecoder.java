package dev.monban.engine.configuration;

import dev.monban.engine.configuration.TerraformBlock.BackendBlock;
import dev.monban.engine.configuration.TerraformBlock.RequiredProvider;
import dev.monban.engine.configuration.TerraformBlock.RequiredVersion;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.JsonDuplicates;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.ObjectItem;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the {@code terraform} blocks of a module; what an override says replaces what a base file
 * says.
 */
final class SettingsDecoder {
  private static final BodySchema TERRAFORM =
      BodySchema.of("required_version", "experiments", "language")
          .with("required_providers")
          .with("backend", "type")
          .with("cloud")
          .with("provider_meta", "provider")
          .with("encryption");

  private final Diagnostics diagnostics;
  private final StaticValues statics;
  private final List<RequiredVersion> versions = new ArrayList<>();
  private final Map<String, RequiredProvider> providers = new LinkedHashMap<>();
  private @Nullable BackendBlock backend;
  private @Nullable SourceRange providersRange;

  SettingsDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.statics = new StaticValues(diagnostics);
  }

  void add(Block block, boolean override) {
    BodyContent content = BodyContent.whole(block.body(), TERRAFORM, diagnostics);
    if (override && content.attribute("required_version").isPresent()) {
      versions.clear();
    }
    content
        .expression("required_version")
        .ifPresent(
            written ->
                statics
                    .text(written)
                    .ifPresent(text -> versions.add(new RequiredVersion(text, written.range()))));
    for (Block inner : content.blocks()) {
      switch (inner.type()) {
        case "required_providers" -> requiredProviders(inner, override);
        case "backend" -> backend(inner, inner.label(0), override);
        case "cloud" -> backend(inner, "cloud", override);
        default -> {
          continue;
        }
      }
    }
  }

  private void requiredProviders(Block block, boolean override) {
    if (!override && providersRange != null) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Duplicate required providers configuration",
              "A module may have only one required providers configuration. The required providers were previously"
                  + " configured at "
                  + providersRange
                  + ".",
              block.typeRange()));
      return;
    }
    if (!override) {
      providersRange = block.typeRange();
    }
    Diagnosed<List<Attribute>> required = JsonDuplicates.distinct(block.body());
    diagnostics.addAll(required.diagnostics());
    for (Attribute attribute : required.result()) {
      providers.put(attribute.name(), requiredProvider(attribute));
    }
  }

  private RequiredProvider requiredProvider(Attribute attribute) {
    if (!(attribute.expression() instanceof ObjectConstructor object)) {
      return new RequiredProvider(
          attribute.name(),
          Optional.empty(),
          statics.textOrNull(attribute.expression()),
          List.of(),
          attribute.range());
    }
    Optional<String> source = Optional.empty();
    Optional<String> version = Optional.empty();
    List<ProviderReference> aliases = List.of();
    for (ObjectItem item : object.items()) {
      switch (item.literalKey().orElse("")) {
        case "source" -> source = statics.textOrNull(item.value());
        case "version" -> version = statics.textOrNull(item.value());
        case "configuration_aliases" -> aliases = aliases(item.value());
        default ->
            diagnostics.add(
                Diagnostic.error(
                    "configuration",
                    "Invalid required_providers object",
                    "required_providers objects can only contain \"version\", \"source\" and \"configuration_aliases\""
                        + " attributes. To configure a provider, use a \"provider\" block.",
                    item.key().range()));
      }
    }
    return new RequiredProvider(attribute.name(), source, version, aliases, attribute.range());
  }

  private List<ProviderReference> aliases(Expression expression) {
    List<ProviderReference> aliases = new ArrayList<>();
    if (expression instanceof TupleConstructor list) {
      BlockDecoder blocks = new BlockDecoder(diagnostics);
      list.elements().forEach(element -> blocks.provider(element).ifPresent(aliases::add));
    }
    return aliases;
  }

  private void backend(Block block, String type, boolean override) {
    if (!override && backend != null && backend.type().equals("cloud") != type.equals("cloud")) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Both a backend and cloud configuration are present",
              "A module may declare either one 'cloud' block OR one 'backend' block configuring a state backend. Another"
                  + " one is configured at "
                  + backend.range()
                  + ".",
              block.headerRange()));
      return;
    }
    if (!override && backend != null) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              type.equals("cloud")
                  ? "Duplicate HCP Terraform configurations"
                  : "Duplicate backend configuration",
              "A module may have only one "
                  + (type.equals("cloud") ? "'cloud' block" : "backend")
                  + " configuration. The backend was previously configured at "
                  + backend.range()
                  + ".",
              block.headerRange()));
      return;
    }
    Body body = block.body();
    backend = new BackendBlock(type, body, block.range());
  }

  TerraformBlock result() {
    return new TerraformBlock(
        Collections.unmodifiableList(new ArrayList<>(versions)),
        Collections.unmodifiableMap(new LinkedHashMap<>(providers)),
        Optional.ofNullable(backend));
  }
}
