package dev.monban.engine.provider;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads one line of a {@link SchemaText}: what is in a block.
 *
 * <pre>{@code
 * line      = [ "!" ] item { "," item }                      "!": deprecated
 * item      = name "=" flags type [ "~" default ]
 *           | name ":" nesting [ "?" ] min "-" max block     "?": computed; max 0: no limit
 * flags     = any of r o c s w d                             required, optional, computed, sensitive, write-only, deprecated
 * nesting   = "s" | "g" | "l" | "t" | "m"                    single, group, list, set, map
 * block     = "(" line ")" | "@" 8 hexadecimal digits        the second: a line of its own
 * type      = "S" | "N" | "B" | "D"                          text, number, bool, dynamic
 *           | ( "L" | "E" | "M" ) type                       list, set, map
 *           | "{" [ name "=" type { "," name "=" type } ] "}" | "(" [ type { "," type } ] ")"
 * default   = number | "true" | "false" | quoted text, a backslash before \" and \
 *           | "[]" | "null"                                  the last: computed, but planned as null
 * }</pre>
 */
final class SchemaLineReader {
  private final String text;
  private final Function<String, BlockSchema> shared;
  private int at;

  /** Reads {@code text}; {@code shared} finds the blocks that have lines of their own. */
  SchemaLineReader(String text, Function<String, BlockSchema> shared) {
    this.text = text;
    this.shared = shared;
  }

  /** The block that the line, or its part up to a closing parenthesis, describes. */
  BlockSchema read() {
    boolean deprecated = accept('!');
    Map<String, AttributeSchema> attributes = new TreeMap<>(CodePoints.ORDER);
    Map<String, NestedBlockSchema> blocks = new TreeMap<>(CodePoints.ORDER);
    if (at < text.length() && text.charAt(at) != ')') {
      do {
        String name = name();
        if (accept('=')) {
          attributes.put(name, attribute());
        } else {
          expect(':');
          blocks.put(name, nested());
        }
      } while (accept(','));
    }
    return new BlockSchema(attributes, blocks, deprecated);
  }

  private AttributeSchema attribute() {
    int start = at;
    while (Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    String flags = text.substring(start, at);
    Type type = type();
    return new AttributeSchema(
        type,
        flags.indexOf('r') >= 0,
        flags.indexOf('o') >= 0,
        flags.indexOf('c') >= 0,
        flags.indexOf('s') >= 0,
        flags.indexOf('w') >= 0,
        flags.indexOf('d') >= 0,
        accept('~') ? Optional.of(defaultValue(type)) : Optional.empty());
  }

  private NestedBlockSchema nested() {
    char letter = text.charAt(at++);
    Nesting nesting =
        switch (letter) {
          case 's' -> Nesting.SINGLE;
          case 'g' -> Nesting.GROUP;
          case 'l' -> Nesting.LIST;
          case 't' -> Nesting.SET;
          case 'm' -> Nesting.MAP;
          default -> throw malformed();
        };
    boolean computed = accept('?');
    int minimum = Integer.parseInt(digits());
    expect('-');
    int maximum = Integer.parseInt(digits());
    return new NestedBlockSchema(nesting, minimum, maximum, computed, block());
  }

  private BlockSchema block() {
    if (accept('@')) {
      at += 8;
      return shared.apply(text.substring(at - 8, at));
    }
    expect('(');
    BlockSchema block = read();
    expect(')');
    return block;
  }

  private Type type() {
    char letter = text.charAt(at++);
    return switch (letter) {
      case 'S' -> Type.STRING;
      case 'N' -> Type.NUMBER;
      case 'B' -> Type.BOOL;
      case 'D' -> Type.DYNAMIC;
      case 'L' -> Type.list(type());
      case 'E' -> Type.set(type());
      case 'M' -> Type.map(type());
      case '{' -> objectType();
      case '(' -> tupleType();
      default -> throw malformed();
    };
  }

  private Type objectType() {
    Map<String, Type> members = new TreeMap<>(CodePoints.ORDER);
    while (!accept('}')) {
      String name = name();
      expect('=');
      members.put(name, type());
      accept(',');
    }
    return Type.object(members);
  }

  private Type tupleType() {
    List<Type> elements = new ArrayList<>();
    while (!accept(')')) {
      elements.add(type());
      accept(',');
    }
    return Type.tuple(elements);
  }

  private Value defaultValue(Type type) {
    if (accept('"')) {
      return Value.string(quoted());
    }
    if (accept('[')) {
      expect(']');
      return new SequenceValue(type, List.of(), Marks.NONE);
    }
    int start = at;
    while (at < text.length() && ",)".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String literal = text.substring(start, at);
    return switch (literal) {
      case "true" -> Value.TRUE;
      case "false" -> Value.FALSE;
      case "null" -> Value.nullOf(type);
      default -> Value.number(new BigDecimal(literal));
    };
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    while (!accept('"')) {
      accept('\\');
      value.append(text.charAt(at++));
    }
    return value.toString();
  }

  private String name() {
    int start = at;
    while (text.charAt(at) != '=' && text.charAt(at) != ':') {
      at++;
    }
    return text.substring(start, at);
  }

  private String digits() {
    int start = at;
    while (Character.isDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean accept(char wanted) {
    boolean found = at < text.length() && text.charAt(at) == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private void expect(char wanted) {
    if (!accept(wanted)) {
      throw malformed();
    }
  }

  private IllegalStateException malformed() {
    return new IllegalStateException(
        "A schema of the engine is malformed at offset "
            + at
            + " of a line of "
            + text.length()
            + ".");
  }
}
