package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings what is written into the types of a schema, as Terraform does before a provider sees it.
 * What does not fit is a diagnostic and keeps its written value: the schema at hand may not be the
 * user's.
 */
final class SchemaConversion {
  private final SchemaFindings findings;
  private final List<ShapedBody.SymbolicBlock> symbolicBlocks = new ArrayList<>();

  SchemaConversion(Diagnostics diagnostics, ProviderSource provider) {
    this.findings = new SchemaFindings(diagnostics, provider);
  }

  /** The values of {@code body}, the body of a resource. */
  Configured convert(BlockSchema schema, WrittenBody body) {
    MappingValue values = body(schema, body, AttributePath.EMPTY, false);
    return new Configured(values, symbolicBlocks);
  }

  private MappingValue body(
      BlockSchema schema, WrittenBody body, AttributePath path, boolean symbolic) {
    SortedMap<String, Value> values = new TreeMap<>(CodePoints.ORDER);
    Map<String, List<WrittenBlock>> byType =
        body.blocks().stream()
            .collect(Collectors.groupingBy(WrittenBlock::type, TreeMap::new, Collectors.toList()));
    schema
        .attributes()
        .forEach(
            (name, attribute) ->
                values.put(
                    name, attribute(name, attribute, body, byType, path.then(name), symbolic)));
    schema
        .blocks()
        .forEach(
            (name, nested) ->
                values.put(
                    name,
                    blocks(
                        name,
                        nested,
                        body,
                        byType.getOrDefault(name, List.of()),
                        path.then(name),
                        symbolic)));
    keepWhatTheSchemaLacks(schema, body, byType, values, path, symbolic);
    return MappingValue.object(values);
  }

  private Value attribute(
      String name,
      AttributeSchema attribute,
      WrittenBody body,
      Map<String, List<WrittenBlock>> byType,
      AttributePath path,
      boolean symbolic) {
    WrittenArgument argument = body.arguments().get(name);
    if (argument != null) {
      return argument(name, attribute, argument);
    }
    List<WrittenBlock> blocks = byType.getOrDefault(name, List.of());
    if (!blocks.isEmpty()) {
      Optional<BlockSchema> form = AttributeForm.of(attribute);
      if (form.isPresent()) {
        BlockValues values = new BlockValues(form.get(), this::nested);
        Value list = values.list(blocks, path, symbolic);
        keepCertain(values, list, path, symbolic);
        return AttributeForm.value(list, attribute.type());
      }
    } else if (attribute.required()) {
      findings.missingArgument(name, body);
    }
    return Value.nullOf(attribute.type());
  }

  private Value argument(String name, AttributeSchema attribute, WrittenArgument argument) {
    if (!attribute.isArgument() && !argument.value().isNull()) {
      findings.unconfigurable(name, argument);
    }
    if (attribute.required() && argument.value().isNull()) {
      findings.nullArgument(name, argument);
    }
    try {
      return Conversion.convert(argument.value(), attribute.type());
    } catch (ConversionException failure) {
      findings.wrongType(name, failure, argument);
      return argument.value();
    }
  }

  private Value blocks(
      String name,
      NestedBlockSchema nested,
      WrittenBody body,
      List<WrittenBlock> blocks,
      AttributePath path,
      boolean symbolic) {
    findings.countBlocks(name, nested, body, blocks);
    if (body.arguments().containsKey(name)) {
      return body.arguments().get(name).value();
    }
    BlockValues values = new BlockValues(nested.block(), this::nested);
    Value value = values.of(nested.nesting(), blocks, path, symbolic);
    keepCertain(values, value, path, symbolic);
    return value;
  }

  /** Certain blocks beside symbolic ones are lost in an unknown value, and kept apart like them. */
  private void keepCertain(BlockValues values, Value whole, AttributePath path, boolean symbolic) {
    if (!whole.isKnown() && !symbolic) {
      values
          .certain()
          .forEach(block -> symbolicBlocks.add(new ShapedBody.SymbolicBlock(path, block, true)));
    }
  }

  /** A nested block's object; that of a symbolic block is also kept apart. */
  private MappingValue nested(
      BlockSchema schema, WrittenBlock block, AttributePath path, boolean symbolic) {
    MappingValue value = body(schema, block.body(), path, symbolic || block.isSymbolic());
    if (block.isSymbolic() && !symbolic) {
      symbolicBlocks.add(new ShapedBody.SymbolicBlock(path, value));
    }
    return value;
  }

  private void keepWhatTheSchemaLacks(
      BlockSchema schema,
      WrittenBody body,
      Map<String, List<WrittenBlock>> byType,
      SortedMap<String, Value> values,
      AttributePath path,
      boolean symbolic) {
    body.arguments()
        .forEach(
            (name, argument) -> {
              if (!schema.attributes().containsKey(name)) {
                findings.unsupportedArgument(name, argument, schema);
                values.put(name, argument.value());
              }
            });
    byType.forEach(
        (name, blocks) -> {
          boolean attributeForm = schema.attribute(name).flatMap(AttributeForm::of).isPresent();
          if (!schema.blocks().containsKey(name) && !attributeForm) {
            findings.unsupportedBlock(name, blocks.get(0), schema);
            values.put(
                name,
                new BlockValues(BlockSchema.EMPTY, this::unknownToTheSchema)
                    .list(blocks, path.then(name), symbolic));
          }
        });
  }

  private MappingValue unknownToTheSchema(
      BlockSchema schema, WrittenBlock block, AttributePath path, boolean symbolic) {
    return WithoutSchema.values(block.body());
  }
}
