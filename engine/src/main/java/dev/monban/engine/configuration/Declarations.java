package dev.monban.engine.configuration;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Label;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The blocks that have a name in their module: each name once, overrides merged in. */
final class Declarations {
  private static final String CODE = "configuration";

  private final Diagnostics diagnostics;
  private final Map<String, Block> blocks = new LinkedHashMap<>();
  private final Map<String, Attribute> locals = new LinkedHashMap<>();

  Declarations(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The word that begins a block of {@code mode}. */
  static String word(ResourceMode mode) {
    return switch (mode) {
      case MANAGED -> "resource";
      case DATA -> "data";
      case EPHEMERAL -> "ephemeral";
    };
  }

  void add(Block block, boolean override) {
    String key = key(block);
    Block known = blocks.get(key);
    if (override) {
      if (known != null) {
        blocks.put(key, Overrides.merge(known, block));
      } else if (block.type().equals("provider") && block.body().attribute("alias").isEmpty()) {
        blocks.put(key, block);
      } else {
        diagnostics.add(Missing.base(block));
      }
    } else if (known != null) {
      diagnostics.add(duplicate(block, known.headerRange()));
    } else {
      blocks.put(key, block);
    }
  }

  void addLocal(Attribute local, boolean override) {
    Attribute known = locals.get(local.name());
    if (override) {
      if (known == null) {
        diagnostics.add(
            Diagnostic.error(
                CODE,
                "Missing base local value definition to override",
                "There is no local value named \""
                    + local.name()
                    + "\". An override file can only override a local value defined in a primary configuration file.",
                local.range()));
        return;
      }
      locals.put(local.name(), local);
    } else if (known != null) {
      diagnostics.add(
          Diagnostic.error(
              CODE,
              "Duplicate local value definition",
              "A local value named \""
                  + local.name()
                  + "\" was already defined at "
                  + known.range()
                  + ". Local value names must be unique within a module.",
              local.range()));
    } else {
      Names.check("local value", new Label(local.nameRange(), local.name()), diagnostics);
      locals.put(local.name(), local);
    }
  }

  List<Block> blocks(String type) {
    return blocks.values().stream()
        .filter(block -> block.type().equals(type))
        .collect(Collectors.toList());
  }

  List<Attribute> locals() {
    return new ArrayList<>(locals.values());
  }

  private static String key(Block block) {
    StringBuilder key = new StringBuilder(block.type());
    block.labels().forEach(label -> key.append('\0').append(label.text()));
    if (block.type().equals("provider")) {
      block
          .body()
          .attribute("alias")
          .ifPresent(alias -> key.append('\0').append(alias.expression().range().text()));
    }
    return key.toString();
  }

  private static Diagnostic duplicate(Block block, SourceRange first) {
    String name = block.label(block.labels().size() - 1);
    String already = " was already declared at " + first + ". ";
    return switch (block.type()) {
      case "variable" ->
          error(
              block,
              "Duplicate variable declaration",
              "A variable named \""
                  + name
                  + "\""
                  + already
                  + "Variable names must be unique within a module.");
      case "output" ->
          error(
              block,
              "Duplicate output definition",
              "An output named \""
                  + name
                  + "\""
                  + already
                  + "Output names must be unique within a module.");
      case "module" ->
          error(
              block,
              "Duplicate module call",
              "A module call named \""
                  + name
                  + "\""
                  + already
                  + "Module calls must have unique names within a module.");
      case "provider" -> duplicateProvider(block, name, first);
      case "check" ->
          error(
              block,
              "Duplicate check \"" + name + "\" configuration",
              "A check block named \""
                  + name
                  + "\""
                  + already
                  + "Check blocks must be unique within each module.");
      default ->
          error(
              block,
              "Duplicate " + block.type() + " \"" + block.label(0) + "\" configuration",
              "A "
                  + block.label(0)
                  + (block.type().equals("resource")
                      ? " resource"
                      : " " + block.type() + " resource")
                  + " named \""
                  + name
                  + "\""
                  + already
                  + "Resource names must be unique per type in each module.");
    };
  }

  private static Diagnostic duplicateProvider(Block block, String name, SourceRange first) {
    return error(
        block,
        "Duplicate provider configuration",
        block
            .body()
            .attribute("alias")
            .map(
                alias ->
                    "A provider configuration for \""
                        + name
                        + "\" with this alias was already given at "
                        + first
                        + ". Each configuration for the same provider must have a distinct alias.")
            .orElse(
                "A default (non-aliased) provider configuration for \""
                    + name
                    + "\" was already given at "
                    + first
                    + ". If multiple configurations are required, set the \"alias\" argument for alternative"
                    + " configurations."));
  }

  private static Diagnostic error(Block block, String summary, String detail) {
    return Diagnostic.error(CODE, summary, detail, block.headerRange());
  }
}
