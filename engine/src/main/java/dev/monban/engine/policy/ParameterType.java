package dev.monban.engine.policy;

import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be given for a parameter.
 *
 * @param element the kind of value, or of each element
 * @param list whether it is a list of them
 */
public record ParameterType(Element element, boolean list) {

  /** The types, for messages. */
  public static final String ALL = "string, number, boolean, object, or one of these with []";

  private static final String LIST = "[]";

  /** Kinds of values. */
  public enum Element {
    /** Text. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Anything with members. */
    OBJECT
  }

  /** The type that {@code text} names: {@code string[]}. */
  public static Optional<ParameterType> parse(String text) {
    boolean list = text.endsWith(LIST);
    String name = list ? text.substring(0, text.length() - LIST.length()) : text;
    for (Element element : Element.values()) {
      if (element.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(new ParameterType(element, list));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code value} is of this type. */
  public boolean accepts(Value value) {
    if (list) {
      return value instanceof SequenceValue sequence
          && sequence.elements().stream().allMatch(this::isElement);
    }
    return isElement(value);
  }

  /** A value of this type, in JSON. */
  public String example() {
    String one =
        switch (element) {
          case STRING -> "\"Owner\"";
          case NUMBER -> "30";
          case BOOLEAN -> "true";
          case OBJECT -> "{\"name\": \"Owner\"}";
        };
    return list ? "[" + one + "]" : one;
  }

  private boolean isElement(Value value) {
    return switch (element) {
      case STRING -> value instanceof StringValue;
      case NUMBER -> value instanceof NumberValue;
      case BOOLEAN -> value instanceof BooleanValue;
      case OBJECT -> value instanceof MappingValue;
    };
  }
}
