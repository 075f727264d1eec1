package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads attributes and blocks, and after a mistake finds the next one. */
final class BodyParser {
  private static final String REQUIRED = "Argument or block definition required";
  private static final String INVALID_BLOCK = "Invalid block definition";

  private final Parsing parsing;
  private final ExpressionParser expressions;

  BodyParser(Parsing parsing, ExpressionParser expressions) {
    this.parsing = parsing;
    this.expressions = expressions;
  }

  /** The whole text as a body. */
  Body file() {
    List<BodyItem> items = items(TokenKind.END_OF_TEXT);
    return new Body(parsing.wholeRange(), items, Body.Syntax.NATIVE);
  }

  /** Reads items until {@code end}, which is not taken, or the end of the text. */
  private List<BodyItem> items(TokenKind end) {
    List<BodyItem> items = new ArrayList<>();
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    while (!parsing.at(end) && !parsing.at(TokenKind.END_OF_TEXT)) {
      if (parsing.takeIf(TokenKind.NEWLINE)) {
        continue;
      }
      int first = parsing.upcoming();
      item(items);
      if (!parsing.isLost()) {
        endOfLine(items.get(items.size() - 1));
      }
      if (parsing.isLost()) {
        parsing.recover(first);
      }
      checkFirst(items, attributes);
    }
    return Collections.unmodifiableList(items);
  }

  private void item(List<BodyItem> items) {
    if (parsing.at(TokenKind.IDENTIFIER)) {
      int name = parsing.take();
      switch (parsing.peek()) {
        case EQUALS -> items.add(attribute(name));
        case OPEN_QUOTE, OPEN_BRACE, IDENTIFIER -> block(name, items);
        default ->
            parsing.fail(
                REQUIRED,
                "An argument or a block is expected here. An argument is a name, an equals sign and a value.",
                parsing.range(name));
      }
    } else if (parsing.at(TokenKind.OPEN_QUOTE)) {
      parsing.fail(
          "Invalid argument name", "The name of an argument stands without quotation marks.");
      parsing.take();
    } else {
      parsing.fail(REQUIRED, "An argument or a block is expected here.");
      parsing.take();
    }
  }

  private void endOfLine(BodyItem item) {
    if (parsing.takeIf(TokenKind.NEWLINE) || parsing.at(TokenKind.END_OF_TEXT)) {
      return;
    }
    if (item instanceof Block) {
      parsing.fail(
          "Missing newline after block definition", "Behind a block a new line is expected.");
    } else {
      missingNewline(parsing);
    }
  }

  /** Says what is wrong when a line goes on behind an argument. */
  private static void missingNewline(Parsing parsing) {
    if (parsing.at(TokenKind.COMMA)) {
      parsing.fail(
          "Unexpected comma after argument",
          "Arguments are separated by new lines, not by commas.");
    } else {
      parsing.fail("Missing newline after argument", "Behind an argument a new line is expected.");
    }
  }

  private Attribute attribute(int name) {
    parsing.take();
    Expression value = expressions.expression();
    return new Attribute(parsing.rangeFrom(name), parsing.text(name), parsing.range(name), value);
  }

  private void checkFirst(List<BodyItem> items, Map<String, Attribute> attributes) {
    if (items.isEmpty() || !(items.get(items.size() - 1) instanceof Attribute attribute)) {
      return;
    }
    Attribute before = attributes.putIfAbsent(attribute.name(), attribute);
    if (before != null && before != attribute) {
      parsing.report(
          "Attribute redefined",
          "The argument \""
              + attribute.name()
              + "\" was already set at "
              + before.nameRange()
              + ".",
          attribute.nameRange());
    }
  }

  private void block(int type, List<BodyItem> items) {
    List<Label> labels = new ArrayList<>();
    while (!parsing.isLost() && !parsing.at(TokenKind.OPEN_BRACE)) {
      switch (parsing.peek()) {
        case OPEN_QUOTE -> labels.add(expressions.templates().label());
        case IDENTIFIER -> {
          int label = parsing.take();
          labels.add(new Label(parsing.range(label), parsing.text(label)));
        }
        case EQUALS ->
            parsing.fail(INVALID_BLOCK, "An equals sign belongs to an argument; a block has none.");
        case NEWLINE ->
            parsing.fail(
                INVALID_BLOCK,
                "The brace that opens a block stands on the line of its type and labels.");
        default -> parsing.fail(INVALID_BLOCK, "A label or an opening brace is expected here.");
      }
    }
    if (!parsing.isLost() && parsing.enter()) {
      Body body = blockBody();
      parsing.leave();
      items.add(
          new Block(
              parsing.rangeFrom(type),
              parsing.text(type),
              parsing.range(type),
              Collections.unmodifiableList(labels),
              body));
    }
  }

  private Body blockBody() {
    int brace = parsing.take();
    boolean oneLine =
        !parsing.at(TokenKind.NEWLINE)
            && !parsing.at(TokenKind.CLOSE_BRACE)
            && !parsing.at(TokenKind.END_OF_TEXT);
    List<BodyItem> items = oneLine ? oneLine() : items(TokenKind.CLOSE_BRACE);
    if (!parsing.isLost() && !parsing.takeIf(TokenKind.CLOSE_BRACE)) {
      parsing.fail(
          "Unclosed configuration block",
          "The text ends before a brace closes this block. Perhaps another one inside is not closed.",
          parsing.range(brace));
    }
    return new Body(parsing.rangeFrom(brace), items, Body.Syntax.NATIVE);
  }

  /** The items of a block on one line: an argument and no more. */
  private List<BodyItem> oneLine() {
    List<BodyItem> items = new ArrayList<>();
    if (!parsing.at(TokenKind.IDENTIFIER)) {
      parsing.fail(REQUIRED, "An argument is expected here.");
      return Collections.unmodifiableList(items);
    }
    int name = parsing.take();
    if (parsing.at(TokenKind.EQUALS)) {
      items.add(attribute(name));
      endOfOneLine();
    } else if (parsing.at(TokenKind.OPEN_BRACE)
        || parsing.at(TokenKind.OPEN_QUOTE)
        || parsing.at(TokenKind.IDENTIFIER)) {
      SourceRange range = parsing.range(name);
      parsing.fail(
          "Argument definition required",
          "A block on one line holds one argument and no block; give the block lines of its own.",
          range);
    } else {
      parsing.fail(
          REQUIRED, "An argument is a name, an equals sign and a value.", parsing.range(name));
    }
    return Collections.unmodifiableList(items);
  }

  private void endOfOneLine() {
    if (!parsing.isLost() && !parsing.at(TokenKind.CLOSE_BRACE)) {
      parsing.fail(
          "Invalid single-argument block definition",
          "A block on one line holds one argument and is closed on that line; give more of them lines of their own.");
    }
  }
}
