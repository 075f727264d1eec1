package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What blocks are in JSON: properties whose values are objects, or arrays of them, with an object
 * around for each label.
 *
 * <p>JSON does not tell an argument from a block. In a {@code .tf.json} file the blocks of the root
 * are known by their types; below, who knows the schema asks {@link #blocks} for them.
 */
public final class JsonBodies {
  /** A property with this name is a comment. */
  static final String COMMENT = "//";

  /** How many labels the blocks of a root have. */
  private static final Map<String, Integer> ROOT_LABELS = rootLabels();

  private JsonBodies() {}

  /**
   * The blocks that {@code attribute}, of a body in JSON, stands for when its name is a block type
   * with so many labels.
   */
  public static Diagnosed<List<Block>> blocks(Attribute attribute, int labels) {
    Diagnostics diagnostics = new Diagnostics();
    List<Block> blocks = new ArrayList<>();
    unpack(attribute, attribute.expression(), labels, Collections.emptyList(), blocks, diagnostics);
    return new Diagnosed<>(Collections.unmodifiableList(blocks), diagnostics.list());
  }

  /**
   * What a text in JSON means where the native syntax has a reference or a type instead of a text,
   * as in {@code "depends_on": ["aws_lb.x"]}: its content as an expression. Anything but plain text
   * stays as it is.
   */
  public static Diagnosed<Expression> bareExpression(Expression expression) {
    if (expression instanceof Template template && template.literalText().isPresent()) {
      SourceRange range = template.range();
      JsonString string = JsonString.at(range.file(), range.start());
      return HclParser.parseExpression(string.content());
    }
    return Diagnosed.clean(expression);
  }

  /**
   * What {@code expression}, of a file in JSON, is where nothing may be evaluated, as in the
   * default of a variable: its texts are no templates there.
   */
  public static Expression literal(Expression expression) {
    if (expression instanceof Template template) {
      SourceRange range = template.range();
      return JsonString.at(range.file(), range.start()).literal();
    }
    if (expression instanceof TupleConstructor tuple) {
      List<Expression> elements = new ArrayList<>();
      tuple.elements().forEach(element -> elements.add(literal(element)));
      return new TupleConstructor(tuple.range(), Collections.unmodifiableList(elements));
    }
    if (expression instanceof ObjectConstructor object) {
      List<ObjectItem> items = new ArrayList<>();
      for (ObjectItem item : object.items()) {
        items.add(new ObjectItem(item.range(), literal(item.key()), literal(item.value())));
      }
      return new ObjectConstructor(object.range(), Collections.unmodifiableList(items));
    }
    return expression;
  }

  /**
   * The body of a file: with blocks when it is configuration, else (variable definitions) with
   * arguments only.
   */
  static Body file(SourceFile file, boolean configuration, Diagnostics diagnostics) {
    List<BodyItem> items = new ArrayList<>();
    Expression root = JsonSyntaxReader.read(file, configuration, diagnostics);
    for (Expression part : rootParts(root, diagnostics)) {
      if (part instanceof ObjectConstructor object) {
        object
            .items()
            .forEach(item -> addRootItem(attribute(item), configuration, items, diagnostics));
      } else if (!(part instanceof InvalidExpression)) {
        diagnostics.add(wrongType("An array in a file holds objects.", part.range()));
      }
    }
    return new Body(
        file.range(0, file.text().length()), Collections.unmodifiableList(items), Body.Syntax.JSON);
  }

  private static List<Expression> rootParts(Expression root, Diagnostics diagnostics) {
    if (root instanceof ObjectConstructor
        || root instanceof TupleConstructor
        || root instanceof InvalidExpression) {
      return parts(root);
    }
    diagnostics.add(
        error(
            "Root value must be object",
            "The file holds one object, or an array of them.",
            root.range()));
    return Collections.emptyList();
  }

  private static void addRootItem(
      Attribute attribute, boolean configuration, List<BodyItem> items, Diagnostics diagnostics) {
    OptionalInt labels = configuration ? labels(attribute.name()) : OptionalInt.empty();
    if (labels.isPresent()) {
      Diagnosed<List<Block>> blocks = blocks(attribute, labels.getAsInt());
      items.addAll(blocks.result());
      diagnostics.addAll(blocks.diagnostics());
    } else if (!attribute.name().equals(COMMENT)) {
      items.add(attribute);
    }
  }

  /** How many labels a block of the root has; empty when there is no such block. */
  static OptionalInt labels(String type) {
    Integer labels = ROOT_LABELS.get(type);
    return labels == null ? OptionalInt.empty() : OptionalInt.of(labels);
  }

  private static void unpack(
      Attribute source,
      Expression value,
      int missing,
      List<Label> labels,
      List<Block> blocks,
      Diagnostics diagnostics) {
    if (missing > 0 && isEmpty(value)) {
      diagnostics.add(
          error(
              "Missing block label",
              "A " + source.name() + " is an object inside one more, whose property is its label.",
              value.range()));
    }
    for (Expression part : parts(value)) {
      if (!(part instanceof ObjectConstructor object)) {
        if (!(part instanceof InvalidExpression)) {
          diagnostics.add(
              wrongType(
                  "A block is an object, or an array of them; with a label, in an object.",
                  part.range()));
        }
      } else if (missing == 0) {
        SourceRange range = source.nameRange().to(object.range());
        blocks.add(new Block(range, source.name(), source.nameRange(), labels, body(object)));
      } else {
        for (ObjectItem item : object.items()) {
          List<Label> extended = new ArrayList<>(labels);
          extended.add(new Label(item.key().range(), name(item.key())));
          unpack(
              source,
              item.value(),
              missing - 1,
              Collections.unmodifiableList(extended),
              blocks,
              diagnostics);
        }
      }
    }
  }

  private static boolean isEmpty(Expression value) {
    return parts(value).stream()
        .allMatch(part -> part instanceof ObjectConstructor object && object.items().isEmpty());
  }

  /** An array is all its elements, a null is nothing. */
  private static List<Expression> parts(Expression value) {
    if (value instanceof NullLiteral) {
      return Collections.emptyList();
    }
    return value instanceof TupleConstructor tuple
        ? tuple.elements()
        : Collections.singletonList(value);
  }

  private static Body body(ObjectConstructor object) {
    List<BodyItem> items = new ArrayList<>();
    for (ObjectItem item : object.items()) {
      Attribute attribute = attribute(item);
      if (!attribute.name().equals(COMMENT)) {
        items.add(attribute);
      }
    }
    return new Body(object.range(), Collections.unmodifiableList(items), Body.Syntax.JSON);
  }

  private static Attribute attribute(ObjectItem item) {
    return new Attribute(item.range(), name(item.key()), item.key().range(), item.value());
  }

  /** A name is never a template: what looks like one is taken as it is written. */
  static String name(Expression key) {
    if (key instanceof Template template) {
      String written = template.range().text();
      return template.literalText().orElse(written.substring(1, written.length() - 1));
    }
    return "";
  }

  private static Diagnostic wrongType(String detail, SourceRange range) {
    return error("Incorrect JSON value type", detail, range);
  }

  private static Diagnostic error(String summary, String detail, SourceRange range) {
    return Diagnostic.error(SyntaxErrors.CODE, summary, detail, range);
  }

  private static Map<String, Integer> rootLabels() {
    Map<String, Integer> labels = new LinkedHashMap<>();
    labels.put("terraform", 0);
    labels.put("locals", 0);
    labels.put("moved", 0);
    labels.put("import", 0);
    labels.put("removed", 0);
    labels.put("provider", 1);
    labels.put("variable", 1);
    labels.put("output", 1);
    labels.put("module", 1);
    labels.put("check", 1);
    labels.put("resource", 2);
    labels.put("data", 2);
    labels.put("ephemeral", 2);
    return Collections.unmodifiableMap(labels);
  }
}
