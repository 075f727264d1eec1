package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.JsonBodies;
import dev.monban.engine.hcl.JsonDuplicates;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Expands one {@code dynamic} block. */
final class DynamicBlock {
  private static final List<String> ARGUMENTS = List.of("for_each", "iterator", "labels");

  /** What a block costs, however little it holds. */
  private static final long STEPS_OF_A_BLOCK = 60;

  private static final String INVALID = "Invalid dynamic for_each value";

  private final EvaluationSession session;
  private final Block block;
  private final Scope scope;

  DynamicBlock(EvaluationSession session, Block block, Scope scope) {
    this.session = session;
    this.block = block;
    this.scope = scope;
  }

  /**
   * One block that comes out.
   *
   * @param doubts why it is not known whether, and how often, it does
   */
  record Instance(List<String> labels, Block content, Scope scope, SortedSet<Origin> doubts) {}

  List<Instance> instances() {
    Body body = block.body();
    session.diagnostics().addAll(JsonDuplicates.arguments(body, ARGUMENTS::contains));
    Optional<Block> content = content(body);
    if (content.isEmpty()) {
      session.error(
          block.headerRange(),
          "Missing dynamic content block",
          "A dynamic block must have a nested block of type \"content\" to describe the body of each generated block.");
      return List.of();
    }
    Optional<Attribute> forEach = body.attribute("for_each");
    if (forEach.isEmpty()) {
      session.error(
          block.headerRange(),
          "Missing required argument",
          "The argument \"for_each\" is required, but no definition was found.");
      return List.of();
    }
    Value collection = session.evaluate(forEach.get().expression(), scope);
    return over(collection, content.get(), forEach.get().expression().range());
  }

  private Optional<Block> content(Body body) {
    List<Block> blocks = new ArrayList<>(body.blocks("content"));
    if (body.syntax() == Body.Syntax.JSON) {
      body.attribute("content")
          .ifPresent(attribute -> blocks.addAll(session.keep(JsonBodies.blocks(attribute, 0))));
    }
    return blocks.stream().findFirst();
  }

  private List<Instance> over(Value collection, Block content, SourceRange range) {
    if (collection instanceof UnknownValue unknown) {
      return List.of(symbolic(unknown, content, unknown.origins()));
    }
    if (collection.isNull()) {
      session.error(range, INVALID, "Cannot use a null value in for_each.");
      return List.of(symbolic(Value.NULL, content, session.one(session.invalid(range))));
    }
    Optional<Origin> beyond = session.charge(range, "blocks", size(collection), STEPS_OF_A_BLOCK);
    if (beyond.isPresent()) {
      return List.of(symbolic(collection, content, session.one(beyond.get())));
    }
    if (!(collection instanceof MappingValue || collection instanceof SequenceValue)) {
      session.error(
          range, INVALID, "Cannot use this value in for_each. An iterable collection is required.");
      return List.of(symbolic(Value.NULL, content, session.one(session.invalid(range))));
    }
    List<Instance> instances = new ArrayList<>();
    Elements.each(
        collection,
        collection.marks(),
        (key, value) -> instances.add(element(key, value, content)));
    return instances;
  }

  /** Unknown elements of a set may turn out to be one. */
  private Instance element(Value key, Value value, Block content) {
    return key instanceof UnknownValue unknown
        ? symbolic(value, content, unknown.origins())
        : instance(key, value, content, none());
  }

  private static long size(Value collection) {
    return collection instanceof MappingValue mapping
        ? mapping.attributes().size()
        : collection instanceof SequenceValue sequence ? sequence.elements().size() : 0;
  }

  private Instance symbolic(Value over, Block content, SortedSet<Origin> doubts) {
    Marks marks = over.allMarks();
    Value key = Value.unknown(Type.DYNAMIC, doubts).mark(marks);
    Type element =
        over.type() instanceof Type.ListType list
            ? list.element()
            : over.type() instanceof Type.SetType set
                ? set.element()
                : over.type() instanceof Type.MapType map ? map.element() : Type.DYNAMIC;
    return instance(key, Value.unknown(element, doubts).mark(marks), content, doubts);
  }

  private Instance instance(Value key, Value value, Block content, SortedSet<Origin> doubts) {
    Map<String, Value> iterator = new LinkedHashMap<>();
    iterator.put("key", key);
    iterator.put("value", value);
    Scope inside = new IteratorScope(scope, iteratorName(), Value.object(iterator));
    return new Instance(labels(inside), content, inside, doubts);
  }

  private String iteratorName() {
    Optional<Expression> name = block.body().attribute("iterator").map(Attribute::expression);
    return name.filter(Variable.class::isInstance)
        .map(variable -> ((Variable) variable).name())
        .orElseGet(
            () ->
                name.filter(Template.class::isInstance)
                    .flatMap(template -> ((Template) template).literalText())
                    .orElse(block.label(0)));
  }

  private List<String> labels(Scope inside) {
    List<String> labels = new ArrayList<>();
    block
        .body()
        .attribute("labels")
        .map(Attribute::expression)
        .filter(TupleConstructor.class::isInstance)
        .ifPresent(
            list -> {
              for (Expression label : ((TupleConstructor) list).elements()) {
                labels.add(
                    session.evaluate(label, inside) instanceof StringValue text
                        ? text.value()
                        : "");
              }
            });
    return labels;
  }

  private static SortedSet<Origin> none() {
    return Collections.emptySortedSet();
  }
}
