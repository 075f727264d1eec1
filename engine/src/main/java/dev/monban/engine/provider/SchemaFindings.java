package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.diagnostic.Severity;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.ConversionException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What does not fit a schema, in Terraform's words: warnings, since the user's provider may be of
 * another version; errors where the provider is Terraform's own.
 */
final class SchemaFindings {
  private static final String CODE = "provider-schema";

  private final Diagnostics diagnostics;
  private final Severity severity;

  SchemaFindings(Diagnostics diagnostics, ProviderSource provider) {
    this.diagnostics = diagnostics;
    this.severity = provider.equals(ProviderSource.BUILTIN) ? Severity.ERROR : Severity.WARNING;
  }

  void unknownType(ResourceAddress address, ProviderSchema schema, WrittenBody body) {
    String noun =
        switch (address.mode()) {
          case MANAGED -> "resource type";
          case DATA -> "data source";
          case EPHEMERAL -> "ephemeral resource type";
        };
    report(
        "Invalid " + noun,
        "The provider "
            + schema.provider()
            + " "
            + schema.version()
            + " does not support "
            + noun
            + " \""
            + address.type()
            + "\"."
            + meant(address.type(), schema.types(address.mode())),
        body.range());
  }

  void missingArgument(String name, WrittenBody body) {
    report(
        "Missing required argument",
        "The argument \"" + name + "\" is required, but no definition was found.",
        body.range());
  }

  void nullArgument(String name, WrittenArgument argument) {
    report(
        "Missing required argument",
        "The argument \"" + name + "\" is required, but null was given.",
        argument.range());
  }

  void unconfigurable(String name, WrittenArgument argument) {
    report(
        "Value for unconfigurable attribute",
        "Can't configure a value for \"" + name + "\": the provider alone decides it.",
        argument.range());
  }

  void wrongType(String name, ConversionException failure, WrittenArgument argument) {
    String place = failure.path().isEmpty() ? "" : "element " + failure.path() + ": ";
    report(
        "Incorrect attribute value type",
        "Inappropriate value for attribute \"" + name + "\": " + place + failure.reason() + ".",
        argument.range());
  }

  void unsupportedArgument(String name, WrittenArgument argument, BlockSchema schema) {
    report(
        "Unsupported argument",
        "An argument named \""
            + name
            + "\" is not expected here."
            + (schema.blocks().containsKey(name)
                ? " Did you mean to write a block of type \"" + name + "\"?"
                : meant(
                    name,
                    schema.attributes().entrySet().stream()
                        .filter(entry -> entry.getValue().isArgument())
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toList()))),
        argument.range());
  }

  void unsupportedBlock(String name, WrittenBlock block, BlockSchema schema) {
    report(
        "Unsupported block type",
        "Blocks of type \""
            + name
            + "\" are not expected here."
            + (schema.attributes().containsKey(name)
                ? " Did you mean to give a value to the argument \"" + name + "\"?"
                : meant(name, List.copyOf(schema.blocks().keySet()))),
        block.range());
  }

  void countBlocks(
      String name, NestedBlockSchema nested, WrittenBody body, List<WrittenBlock> blocks) {
    boolean open = blocks.stream().anyMatch(WrittenBlock::isSymbolic);
    if (blocks.size() < nested.minimum() && !open) {
      String article = "A " + name + " block is required here.";
      String atLeast = "At least " + nested.minimum() + " \"" + name + "\" blocks are required.";
      report(
          nested.nesting().isSingle()
              ? "Missing " + name + " block"
              : "Insufficient " + name + " blocks",
          nested.nesting().isSingle() ? article : atLeast,
          body.range());
    }
    int maximum = nested.nesting().isSingle() ? 1 : nested.maximum();
    long certain = blocks.stream().filter(block -> !block.isSymbolic()).count();
    if (maximum > 0 && certain > maximum) {
      report(
          nested.nesting().isSingle()
              ? "Duplicate " + name + " block"
              : "Too many " + name + " blocks",
          "No more than " + maximum + " \"" + name + "\" blocks are allowed",
          blocks.get(maximum).range());
    }
  }

  private static String meant(String name, List<String> known) {
    return Suggestion.closest(name, known)
        .map(closest -> " Did you mean \"" + closest + "\"?")
        .orElse("");
  }

  private void report(String summary, String detail, Optional<SourceRange> range) {
    diagnostics.add(new Diagnostic(severity, CODE, summary, detail, range, Optional.empty()));
  }
}
