package dev.monban.engine.function;

import dev.monban.engine.function.FormatScanner.FormatException;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.Equality;
import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;

/** Puts wholly known arguments into a format. */
final class Formatter implements FormatScanner.Pieces {
  private final Arguments call;
  private final List<Value> values;
  private final BoundedText out;

  private Formatter(Arguments call, List<Value> values) {
    this.call = call;
    this.values = values;
    this.out = new BoundedText(call.context());
  }

  /**
   * The formatted text.
   *
   * @throws FormatException when format and arguments do not fit
   * @throws TooManyException when arguments are left over
   */
  static String format(Arguments call, List<Value> values) {
    Formatter formatter = new Formatter(call, values);
    int used = new FormatScanner(call.text(0)).scan(formatter);
    if (used < values.size()) {
      throw new TooManyException(used);
    }
    return formatter.out.toString();
  }

  /** Arguments that no verb takes. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int used;

    TooManyException(int used) {
      super(
          "too many arguments; "
              + (used == 0
                  ? "no verbs in format string"
                  : "only " + used + " used by format string"),
          null,
          false,
          false);
      this.used = used;
    }

    /** The place of the first one in the call. */
    int argument() {
      return used + 1;
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  @Override
  public void text(String text) {
    out.append(text);
  }

  @Override
  public void verb(FormatVerb verb) {
    if (verb.argument() > values.size()) {
      throw new FormatException(
          "not enough arguments for "
              + verb.quoted()
              + " at "
              + verb.offset()
              + ": need index "
              + verb.argument()
              + " but have "
              + values.size()
              + " total");
    }
    Value value = values.get(verb.argument() - 1);
    if (verb.letter() != 'v' && value.isNull()) {
      throw new FormatException(verb.unsupported() + "null value cannot be formatted");
    }
    switch (verb.letter()) {
      case 'v' -> pad(verb, verbatim(verb, value));
      case 't' -> out.append(Equality.isTrue(convert(verb, value, Type.BOOL)) ? "true" : "false");
      case 'b', 'd', 'o', 'x', 'X' ->
          new NumberFormat(verb, out).integer((NumberValue) convert(verb, value, Type.NUMBER));
      case 'e', 'E', 'f', 'g', 'G' ->
          new NumberFormat(verb, out).decimal((NumberValue) convert(verb, value, Type.NUMBER));
      case 's', 'q' -> string(verb, value);
      default ->
          throw new FormatException(
              "unsupported format verb "
                  + GoQuote.quoteCharacter(verb.letter())
                  + " in "
                  + verb.quoted()
                  + " at offset "
                  + verb.offset());
    }
  }

  private Value convert(FormatVerb verb, Value value, Type wanted) {
    try {
      return Conversion.convert(value, wanted);
    } catch (ConversionException failure) {
      throw new FormatException(verb.unsupported() + failure.reason());
    }
  }

  private String verbatim(FormatVerb verb, Value value) {
    if (!verb.has('#') && value instanceof StringValue text) {
      return text.value();
    }
    if (!verb.has('#') && value instanceof NumberValue number) {
      return NumberFormat.general(number);
    }
    if (value instanceof NumberValue number && number.isInfinite()) {
      throw new FormatException(verb.unsupported() + "cannot serialize infinity as JSON");
    }
    return JsonEncoding.text(value, call);
  }

  private void string(FormatVerb verb, Value value) {
    String text = ((StringValue) convert(verb, value, Type.STRING)).value();
    String cut = verb.precision() > 0 ? Graphemes.first(text, verb.precision()) : text;
    pad(verb, verb.letter() == 'q' ? JsonEncoding.text(Value.string(cut), call) : cut);
  }

  private void pad(FormatVerb verb, String text) {
    long missing = verb.width() < 0 ? 0 : Math.max(0, (long) verb.width() - Graphemes.count(text));
    char padding = verb.has('0') ? '0' : ' ';
    if (verb.has('-')) {
      out.append(text).repeat(padding, missing);
    } else {
      out.repeat(padding, missing).append(text);
    }
  }
}
