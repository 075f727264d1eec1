package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads JSON as an expression: objects and arrays as constructors, texts as templates, each with
 * its place.
 *
 * <p>JSON has no lines to go on at: after the first error nothing more is read, and the tree is
 * what there was before it.
 */
final class JsonSyntaxReader {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  private final SourceFile file;
  private final String text;
  private final Diagnostics diagnostics;
  private int at;
  private int depth;
  private final List<String> path = new ArrayList<>();
  private boolean templates;
  private boolean lost;

  private JsonSyntaxReader(SourceFile file, boolean templates, Diagnostics diagnostics) {
    this.file = file;
    this.templates = templates;
    this.text = file.text();
    this.diagnostics = diagnostics;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /**
   * The whole file as one value; its texts are {@code templates}, but for {@link LiteralPlaces}, or
   * else what they say.
   */
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
    return isOfNumber(character) ? number() : word();
  }

  private Expression object() {
    int start = at++;
    depth++;
    List<ObjectItem> items = new ArrayList<>();
    boolean more = !takes('}');
    while (more) {
      item(items);
      more = goesOn('}', "Trailing comma in object");
    }
    depth--;
    return new ObjectConstructor(file.range(start, at), Collections.unmodifiableList(items));
  }

  private void item(List<ObjectItem> items) {
    skipSpace();
    int start = at;
    if (peek() != '"') {
      fail("Invalid object property name", "A name in quotation marks is expected.");
      return;
    }
    Expression key = template();
    if (!lost && !takes(':')) {
      fail(
          peek() == '}' || peek() == ',' ? "Missing object value" : "Missing property value colon",
          "A colon and a value are expected behind a name.");
    }
    Expression value = lost ? missing() : property(JsonBodies.name(key));
    items.add(new ObjectItem(file.range(start, at), key, value));
  }

  private Expression property(String name) {
    boolean outside = templates;
    path.add(name);
    templates = outside && !LiteralPlaces.isLiteral(path);
    Expression value = value();
    templates = outside;
    path.remove(path.size() - 1);
    return value;
  }

  private Expression array() {
    int start = at++;
    depth++;
    List<Expression> elements = new ArrayList<>();
    boolean more = !takes(']');
    while (more) {
      elements.add(value());
      more = goesOn(']', "Trailing comma in array");
    }
    depth--;
    return new TupleConstructor(file.range(start, at), Collections.unmodifiableList(elements));
  }

  /** Whether there is another part before {@code end}. */
  private boolean goesOn(char end, String trailingComma) {
    if (lost || takes(end)) {
      return false;
    }
    if (!takes(',')) {
      unclosed(end);
    } else if (takes(end)) {
      at--;
      fail(trailingComma, "Behind the last part no comma may stand.");
    }
    return !lost;
  }

  private void unclosed(char end) {
    if (at >= text.length()) {
      fail("Unclosed object", "The text ends before a \"" + end + "\".");
    } else if (peek() == ']' || peek() == '}') {
      fail("Mismatched braces", "A \"" + end + "\" is expected here, not a \"" + peek() + "\".");
    } else {
      // so spelt by Terraform
      fail("Missing attribute seperator comma", "A comma or a \"" + end + "\" is expected here.");
    }
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

  private static boolean isOfNumber(char character) {
    return Characters.isDigit(character) || "+-.".indexOf(character) >= 0;
  }

  private Expression number() {
    int start = at;
    while (isOfNumber(peek()) || peek() == 'e' || peek() == 'E') {
      at++;
    }
    SourceRange range = file.range(start, at);
    Expression number =
        NUMBER.matcher(range.text()).matches()
            ? NumberText.literal(range, range.text())
            : new InvalidExpression(range);
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
      case "" -> noValue();
      default -> failAt(range, "Invalid JSON keyword", "It should be true, false or null.");
    };
  }

  private Expression noValue() {
    if (at >= text.length()) {
      return fail("Missing value", "The text ends where a value is expected.");
    }
    return fail(
        ",:]}=".indexOf(peek()) >= 0 ? "Missing JSON value" : "Invalid start of value",
        "A text, a number, true, false, null, an object or an array is expected.");
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
