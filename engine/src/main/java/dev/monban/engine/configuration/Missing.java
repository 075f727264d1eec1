package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.hcl.Block;

/** What an override file says about blocks that no base file has. */
final class Missing {

  private Missing() {}

  /** The error for {@code block}, which overrides nothing. */
  static Diagnostic base(Block block) {
    String name = block.label(block.labels().size() - 1);
    return switch (block.type()) {
      case "variable" ->
          error(
              block,
              "Missing base variable declaration to override",
              "variable named",
              name,
              "variable");
      case "output" ->
          error(
              block, "Missing base output definition to override", "output named", name, "output");
      case "module" ->
          error(block, "Missing module call to override", "module call named", name, "module call");
      case "provider" ->
          error(
              block,
              "Missing base provider configuration for override",
              "provider configuration with this alias for",
              name,
              "provider configuration");
      case "check" ->
          error(block, "Missing check block to override", "check block named", name, "check block");
      case "data" ->
          error(
              block,
              "Missing data resource to override",
              block.label(0) + " data resource named",
              name,
              "data block");
      default ->
          error(
              block,
              "Missing " + block.type() + " to override",
              block.label(0) + " resource named",
              name,
              block.type() + " block");
    };
  }

  private static Diagnostic error(
      Block block, String summary, String what, String name, String kind) {
    return Diagnostic.error(
        "configuration",
        summary,
        "There is no "
            + what
            + " \""
            + name
            + "\". An override file can only override a "
            + kind
            + " defined in a primary configuration file.",
        block.headerRange());
  }
}
