package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.provider.AttributeSchema;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.NestedBlockSchema;
import dev.monban.engine.provider.Nesting;
import dev.monban.engine.value.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that what stands in {@code ignore_changes} leads to something by the schema at hand. */
final class IgnoredChangesCheck {
  private static final String ATTRIBUTE = "Unsupported attribute";
  private static final String INDEX = "Invalid index";
  private static final String OPERATION = "Invalid operation";

  private final EvaluationSession session;
  private final ResourceInstances resource;

  IgnoredChangesCheck(EvaluationSession session, ResourceInstances resource) {
    this.session = session;
    this.resource = resource;
  }

  void check(Expression ignored) {
    Traversal traversal = Traversal.of(ignored);
    BlockSchema schema = resource.schema().orElse(null);
    if (schema == null || !(traversal.source() instanceof Variable root)) {
      return;
    }
    Reference reference = traversal.literalReference(root);
    String problem = inBlock(schema, reference.root(), reference.steps());
    if (problem != null) {
      session
          .diagnostics()
          .add(
              resource.unlikeSchema(
                  problem,
                  "By the schema of the resource there is nothing at "
                      + ignored.range().text()
                      + ".",
                  ignored.range()));
    }
  }

  /** The summary of what is wrong with {@code name} and the {@code steps} behind it, or null. */
  private static @Nullable String inBlock(
      BlockSchema schema, String name, List<Reference.Step> steps) {
    Optional<NestedBlockSchema> block = schema.block(name);
    if (block.isPresent()) {
      return inBlocks(block.get(), steps);
    }
    Optional<AttributeSchema> attribute = schema.attribute(name);
    return attribute.isPresent() ? inType(attribute.get().type(), steps) : ATTRIBUTE;
  }

  private static @Nullable String inBlocks(NestedBlockSchema block, List<Reference.Step> steps) {
    if (steps.isEmpty()) {
      return null;
    }
    boolean indexed = steps.get(0) instanceof Reference.Index;
    int inside =
        switch (block.nesting()) {
          case SINGLE, GROUP -> 0;
          case LIST, MAP, SET -> 1;
        };
    if (block.nesting() == Nesting.SET && indexed) {
      return INDEX;
    }
    if (indexed != (inside == 1)) {
      return OPERATION;
    }
    List<Reference.Step> rest = steps.subList(inside, steps.size());
    if (rest.isEmpty()) {
      return null;
    }
    return rest.get(0) instanceof Reference.Attribute attribute
        ? inBlock(block.block(), attribute.name(), rest.subList(1, rest.size()))
        : OPERATION;
  }

  private static @Nullable String inType(Type type, List<Reference.Step> steps) {
    if (steps.isEmpty() || type.equals(Type.DYNAMIC)) {
      return null;
    }
    List<Reference.Step> rest = steps.subList(1, steps.size());
    boolean indexed = steps.get(0) instanceof Reference.Index;
    if (type instanceof Type.MapType map) {
      return inType(map.element(), rest);
    }
    if (type instanceof Type.ListType list && indexed) {
      return inType(list.element(), rest);
    }
    if (type instanceof Type.ObjectType object
        && steps.get(0) instanceof Reference.Attribute attribute) {
      Type member = object.attributes().get(attribute.name());
      return member == null ? ATTRIBUTE : inType(member, rest);
    }
    return indexed ? INDEX : ATTRIBUTE;
  }
}
