package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;

/**
 * Writes a syntax tree as JSON: arguments and blocks as objects with their ranges, expressions as
 * arrays whose first element says what they are.
 *
 * <p>It says what a text means, not how it is written: parentheses are left out, the accesses to
 * one operand are a chain.
 */
public final class SyntaxTreeWriter {
  private final JsonWriter json;
  private final GraphemePositions positions;
  private final ExpressionWriter expressions;

  private SyntaxTreeWriter(JsonWriter json, SourceFile file) {
    this.json = json;
    this.positions = new GraphemePositions(file);
    this.expressions = new ExpressionWriter(json);
  }

  /**
   * Writes what was read from {@code file}: its name, and the tree, or what is wrong and no tree.
   */
  public static void write(SourceFile file, Diagnosed<Body> read, JsonWriter json) {
    json.startObject().name("name").value(file.path()).name("ok").value(!read.hasErrors());
    if (read.hasErrors()) {
      json.name("diagnostics").startArray();
      read.diagnostics().forEach(diagnostic -> diagnostic(diagnostic, json));
      json.endArray();
    } else {
      json.name("body");
      new SyntaxTreeWriter(json, file).body(read.result());
    }
    json.endObject();
  }

  private static void diagnostic(Diagnostic diagnostic, JsonWriter json) {
    json.startObject();
    diagnostic
        .range()
        .ifPresent(
            range -> {
              json.name("line").value(range.startPosition().line());
              json.name("col").value(new GraphemePositions(range.file()).column(range.start()));
            });
    json.name("sum")
        .value(diagnostic.summary())
        .name("detail")
        .value(diagnostic.detail())
        .endObject();
  }

  private void body(Body body) {
    json.startArray();
    for (BodyItem item : body.items()) {
      json.startObject();
      if (item instanceof Attribute attribute) {
        attribute(attribute);
      } else if (item instanceof Block block) {
        block(block);
      }
      json.endObject();
    }
    json.endArray();
  }

  private void attribute(Attribute attribute) {
    json.name("k").value("attr").name("n").value(attribute.name()).name("e");
    attribute.expression().accept(expressions);
    range("r", attribute.range());
    range("er", attribute.expression().range());
  }

  private void block(Block block) {
    json.name("k").value("block").name("t").value(block.type()).name("l");
    if (block.labels().isEmpty()) {
      json.nullValue();
    } else {
      json.startArray();
      block.labels().forEach(label -> json.value(label.text()));
      json.endArray();
    }
    json.name("b");
    body(block.body());
    range("r", block.range());
  }

  private void range(String name, SourceRange range) {
    json.name(name).startArray();
    json.value(range.startPosition().line()).value(positions.column(range.start()));
    json.value(range.endPosition().line()).value(positions.column(range.end()));
    json.endArray();
  }
}
