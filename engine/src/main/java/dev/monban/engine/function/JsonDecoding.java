package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;

/** {@code jsondecode}. */
final class JsonDecoding {
  private JsonDecoding() {}

  /** Of an unknown text the type is known when its beginning tells it. */
  static Type type(Arguments arguments) {
    return arguments.get(0) instanceof UnknownValue unknown
        ? typeOf(arguments, GoText.trim(prefix(unknown), GoText::isSpace))
        : new JsonParser(arguments).parse().type();
  }

  static Value decode(Arguments arguments) {
    return new JsonParser(arguments).parse();
  }

  private static String prefix(UnknownValue unknown) {
    Refinement certain = unknown.refinement();
    return certain.prefix();
  }

  private static Type typeOf(Arguments arguments, String prefix) {
    if (prefix.isEmpty()) {
      return Type.DYNAMIC;
    }
    int first = prefix.codePointAt(0);
    switch (first) {
      case '{', '[', 'n':
        return Type.DYNAMIC;
      case '"':
        return Type.STRING;
      case 't', 'f':
        return Type.BOOL;
      default:
        if (first == '-' || first == '.' || first >= '0' && first <= '9') {
          return Type.NUMBER;
        }
        throw arguments.failure(
            0, "a JSON document cannot begin with the character " + GoQuote.quoteCharacter(first));
    }
  }
}
