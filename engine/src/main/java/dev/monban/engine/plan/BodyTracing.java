package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.provider.AttributeSchema;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.NestedBlockSchema;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says of one instance where its values come from, by what the plan tells of its block, and what of
 * it was left out.
 */
final class BodyTracing {
  /** What a resource is called; that another one is called the same is no reference. */
  private static final List<String> OWN_NAMES = List.of("arn", "id");

  private final PlannedResource resource;
  private final SourceResolution resolution;
  private final Instances instances;
  private final KnownTexts texts;
  private final SourceResolution.Place place;
  private final SortedSet<AttributePath> leftOut = new TreeSet<>();

  BodyTracing(
      PlannedResource resource,
      WrittenModule.@Nullable Block block,
      SourceResolution resolution,
      Instances instances,
      KnownTexts texts) {
    this.resource = resource;
    this.resolution = resolution;
    this.instances = instances;
    this.texts = texts;
    this.place =
        new SourceResolution.Place(resource.address.module(), resource.address.key(), block);
  }

  /** What was left out; complete when the values have been traced. */
  SortedSet<AttributePath> leftOut() {
    return leftOut;
  }

  /** The values of the instance, traced. */
  MappingValue values() {
    return body(
        resource.values,
        AttributePath.EMPTY,
        resource.schema,
        place.owner() == null ? WrittenExpression.none() : place.owner().expressions(),
        place.owner() == null ? List.of(untold()) : List.of());
  }

  private Origin untold() {
    String name = resource.address.toString();
    return Origin.of(
        Origin.Kind.PLAN,
        name,
        "the plan does not hold the configuration of " + name + " (give --source)",
        Optional.empty());
  }

  /**
   * A body.
   *
   * @param more why an unknown argument may be unknown besides what it refers to
   */
  private MappingValue body(
      MappingValue value,
      AttributePath path,
      Optional<BlockSchema> schema,
      Map<String, WrittenExpression> written,
      List<Origin> more) {
    SortedMap<String, Value> traced = null;
    for (Map.Entry<String, Value> member : value.attributes().entrySet()) {
      Value before = member.getValue();
      Value after = member(member.getKey(), before, path, schema, written, more);
      if (after != before) {
        traced = traced == null ? new TreeMap<>(value.attributes()) : traced;
        traced.put(member.getKey(), after);
      }
    }
    MappingValue whole =
        traced == null ? value : new MappingValue(value.type(), traced, value.marks());
    return schema.map(block -> BlocksOfOtherVersions.none(whole, block)).orElse(whole);
  }

  private Value member(
      String name,
      Value value,
      AttributePath parent,
      Optional<BlockSchema> schema,
      Map<String, WrittenExpression> written,
      List<Origin> more) {
    AttributePath path = parent.then(name);
    WrittenExpression expression = written.get(name);
    Optional<BlockSchema> nested =
        schema.flatMap(block -> block.block(name)).map(NestedBlockSchema::block);
    boolean likeBlocks =
        expression instanceof WrittenExpression.Blocks
            && (value instanceof SequenceValue || value instanceof MappingValue);
    return nested.isPresent() || likeBlocks
        ? blocks(value, path, nested, expression, more)
        : argument(value, path, schema.flatMap(block -> block.attribute(name)), expression, more);
  }

  private Value argument(
      Value value,
      AttributePath path,
      Optional<AttributeSchema> schema,
      @Nullable WrittenExpression expression,
      List<Origin> more) {
    boolean computedOnly =
        schema.map(AttributeSchema::isComputedOnly).orElse(expression == null && more.isEmpty());
    UnknownPlaces unknowns = UnknownPlaces.of(value);
    Trace trace = Trace.NONE;
    if (expression != null) {
      trace = Trace.of(resolution.resolve(expression, place), instances, unknowns, more);
    } else if (unknowns.count() > 0 && !computedOnly) {
      trace = unwritten(value, path, schema, more);
    }
    boolean optionalComputed = schema.map(AttributeSchema::isOptionalComputed).orElse(false);
    if (value instanceof UnknownValue unknown && optionalComputed && trace.origins().isEmpty()) {
      leftOut.add(path);
      return Value.nullOf(unknown.type()).withMarks(unknown.marks());
    }
    boolean refers = expression != null || !(OWN_NAMES.contains(path.toString()) || computedOnly);
    return new ValueTracing(trace, refers ? texts : KnownTexts.NONE, resource.address)
        .trace(value, path);
  }

  /** An argument that is unknown though the plan shows nothing that was written for it. */
  private Trace unwritten(
      Value value, AttributePath path, Optional<AttributeSchema> schema, List<Origin> more) {
    if (path.toString().equals("tags_all")) {
      return effectiveTags(more);
    }
    List<Origin> origins = new ArrayList<>(more);
    boolean mayBeLeftOut =
        schema
            .map(attribute -> attribute.isOptionalComputed() && !isOfObjects(attribute.type()))
            .orElse(false);
    if (!mayBeLeftOut || !(value instanceof UnknownValue)) {
      origins.add(dynamic(path));
    }
    return Trace.of(new Sources(), instances, UnknownPlaces.ONE, origins);
  }

  /** The effective tags come from the tags that are written. */
  private Trace effectiveTags(List<Origin> more) {
    Value tags = resource.values.get("tags");
    WrittenExpression written =
        place.owner() == null ? null : place.owner().expressions().get("tags");
    Sources sources =
        tags != null && written != null && !tags.isWhollyKnown()
            ? resolution.resolve(written, place)
            : new Sources();
    return Trace.of(sources, instances, UnknownPlaces.ONE, more);
  }

  private static boolean isOfObjects(Type type) {
    return (type instanceof Type.ListType list && list.element() instanceof Type.ObjectType)
        || (type instanceof Type.SetType set && set.element() instanceof Type.ObjectType);
  }

  private Origin dynamic(AttributePath path) {
    String name = resource.address + "." + path;
    return Origin.of(
        Origin.Kind.PLAN,
        name,
        "a plan does not tell whether " + name + " is dynamic or left out (give --source)",
        Optional.empty());
  }

  private Value blocks(
      Value value,
      AttributePath path,
      Optional<BlockSchema> schema,
      @Nullable WrittenExpression expression,
      List<Origin> more) {
    List<Map<String, WrittenExpression>> written = written(expression);
    if (value instanceof UnknownValue unknown) {
      return unknown.withOrigins(more).withOrigins(List.of(dynamic(path)));
    }
    if (value instanceof MappingValue single) {
      return body(single, path, schema, merged(written), more(written, 1, path, more));
    }
    if (!(value instanceof SequenceValue sequence)) {
      return value;
    }
    int count = sequence.elements().size();
    List<Origin> origins = more(written, count, path, more);
    boolean ordered =
        written.size() == count && (count == 1 || !(sequence.type() instanceof Type.SetType));
    Map<String, WrittenExpression> all = ordered ? WrittenExpression.none() : merged(written);
    List<Value> elements = null;
    for (int i = 0; i < count; i++) {
      Value before = sequence.elements().get(i);
      Map<String, WrittenExpression> body = ordered ? written.get(i) : all;
      Value after =
          before instanceof MappingValue block
              ? body(block, path.then(i), schema, body, origins)
              : argument(before, path.then(i), Optional.empty(), null, origins);
      if (after != before) {
        elements = elements == null ? new ArrayList<>(sequence.elements()) : elements;
        elements.set(i, after);
      }
    }
    return elements == null
        ? value
        : new SequenceValue(sequence.type(), elements, sequence.marks());
  }

  /** The blocks as they are written; a block without any argument looks like a call. */
  private static List<Map<String, WrittenExpression>> written(
      @Nullable WrittenExpression expression) {
    if (expression instanceof WrittenExpression.Blocks blocks) {
      return blocks.blocks();
    }
    return expression instanceof WrittenExpression.Computed computed
            && computed.references().isEmpty()
        ? List.of(WrittenExpression.none())
        : List.of();
  }

  /** With more or fewer blocks than are written some are dynamic, or the provider's own. */
  private List<Origin> more(
      List<Map<String, WrittenExpression>> written,
      int count,
      AttributePath path,
      List<Origin> more) {
    if (written.size() == count) {
      return more;
    }
    List<Origin> origins = new ArrayList<>(more);
    String name = resource.address + "." + path;
    origins.add(
        Origin.of(
            Origin.Kind.PLAN,
            name,
            "a plan does not tell what the dynamic block " + name + " refers to (give --source)",
            Optional.empty()));
    return origins;
  }

  /** One body that refers to everything that any of {@code bodies} does. */
  private static Map<String, WrittenExpression> merged(
      List<Map<String, WrittenExpression>> bodies) {
    Map<String, WrittenExpression> merged = new LinkedHashMap<>();
    for (Map<String, WrittenExpression> body : bodies) {
      body.forEach((name, expression) -> merged.merge(name, expression, BodyTracing::both));
    }
    return merged;
  }

  private static WrittenExpression both(WrittenExpression one, WrittenExpression other) {
    if (one instanceof WrittenExpression.Computed first
        && other instanceof WrittenExpression.Computed second) {
      List<Reference> references = new ArrayList<>(first.references());
      references.addAll(second.references());
      return new WrittenExpression.Computed(references);
    }
    if (one instanceof WrittenExpression.Blocks first
        && other instanceof WrittenExpression.Blocks second) {
      List<Map<String, WrittenExpression>> blocks = new ArrayList<>(first.blocks());
      blocks.addAll(second.blocks());
      return new WrittenExpression.Blocks(blocks);
    }
    return one instanceof WrittenExpression.Constant ? other : one;
  }
}
