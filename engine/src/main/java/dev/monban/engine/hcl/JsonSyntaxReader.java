package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads JSON as an expression: objects and arrays as constructors, texts as templates, each with
 * its place.
 *
 * <p>JSON has no lines to go on at: after the first error nothing more is read, and the tree is
 * what there was before it.
 */
final class JsonSyntaxReader {
  private final SourceFile file;
  private final String text;
  private final Diagnostics diagnostics;
  private int at;
  private int depth;
  private final boolean templates;
  private boolean lost;

  private JsonSyntaxReader(SourceFile file, boolean templates, Diagnostics diagnostics) {
    this.file = file;
    this.templates = templates;
    this.text = file.text();
    this.diagnostics = diagnostics;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** The whole file as one value; its texts are {@code templates}, or else what they say. */
  static Expression read(SourceFile file, boolean templates, Diagnostics diagnostics) {
    JsonSyntaxReader reader = new JsonSyntaxReader(file, templates, diagnostics);
    Expression value = reader.value();
    reader.skipSpace();
    if (reader.at < reader.text.length()) {
      reader.fail("Extraneous data after value", "The text should end behind its value.");
    }
    return value;
  }

  private Expression value() {
    skipSpace();
    if (depth >= Parsing.NESTING_LIMIT) {
      return fail(
          "Nested too deeply", "No more than " + Parsing.NESTING_LIMIT + " levels can be read.");
    }
    char character = peek();
    if (character == '{') {
      return object();
    }
    if (character == '[') {
      return array();
    }
    if (character == '"') {
      return template();
    }
    return character == '-' || Characters.isDigit(character) ? number() : word();
  }

  private Expression object() {
    int start = at++;
    depth++;
    List<ObjectItem> items = new ArrayList<>();
    boolean more = !takes('}');
    while (more && !lost) {
      skipSpace();
      int itemStart = at;
      Expression key =
          peek() == '"'
              ? template()
              : fail("Invalid JSON object", "A name in quotation marks is expected.");
      if (!lost && !takes(':')) {
        fail("Missing property value colon", "A colon is expected between a name and its value.");
      }
      Expression value = lost ? missing() : value();
      items.add(new ObjectItem(file.range(itemStart, at), key, value));
      more =
          goesOn(
              '}',
              "Missing property value separator",
              "A comma or a closing brace is expected behind a value.");
    }
    depth--;
    return new ObjectConstructor(file.range(start, at), Collections.unmodifiableList(items));
  }

  private Expression array() {
    int start = at++;
    depth++;
    List<Expression> elements = new ArrayList<>();
    boolean more = !takes(']');
    while (more && !lost) {
      elements.add(value());
      more =
          goesOn(
              ']',
              "Missing array element separator",
              "A comma or a closing bracket is expected behind a value.");
    }
    depth--;
    return new TupleConstructor(file.range(start, at), Collections.unmodifiableList(elements));
  }

  private boolean goesOn(char end, String summary, String detail) {
    if (lost || takes(end)) {
      return false;
    }
    if (!takes(',')) {
      fail(summary, detail);
    }
    return !lost;
  }

  private Expression template() {
    JsonString string = JsonString.at(file, at);
    if (!string.closed()) {
      return fail(
          "Invalid JSON string",
          "A text ends with a quotation mark, on its line, and a backslash begins an escape.");
    }
    at = string.range().end();
    if (!templates) {
      return string.literal();
    }
    Diagnosed<Template> content = HclParser.parseTemplate(string.content(), depth);
    diagnostics.addAll(content.diagnostics());
    return new Template(string.range(), content.result().parts());
  }

  private Expression number() {
    int start = at;
    at++;
    while (at < text.length()
        && (Characters.isDigit(text.charAt(at)) || "+-.eE".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    SourceRange range = file.range(start, at);
    Expression number = NumberText.literal(range, range.text());
    return number instanceof InvalidExpression
        ? failAt(range, "Invalid JSON number", "This is not a number.")
        : number;
  }

  private Expression word() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    SourceRange range = file.range(start, at);
    return switch (range.text()) {
      case "true" -> new BooleanLiteral(range, true);
      case "false" -> new BooleanLiteral(range, false);
      case "null" -> new NullLiteral(range);
      default -> {
        at = start;
        yield start < text.length()
            ? fail(
                "Invalid JSON value",
                "A text, a number, true, false, null, an object or an array is expected.")
            : fail("Missing JSON value", "The text ends where a value is expected.");
      }
    };
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean takes(char expected) {
    skipSpace();
    boolean there = peek() == expected && at < text.length();
    at += there ? 1 : 0;
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Expression missing() {
    return new InvalidExpression(file.range(at, at));
  }

  private Expression fail(String summary, String detail) {
    return failAt(file.range(at, Math.min(text.length(), at + 1)), summary, detail);
  }

  private Expression failAt(SourceRange range, String summary, String detail) {
    if (!lost) {
      lost = true;
      diagnostics.add(Diagnostic.error(SyntaxErrors.CODE, summary, detail, range));
    }
    return missing();
  }
}
