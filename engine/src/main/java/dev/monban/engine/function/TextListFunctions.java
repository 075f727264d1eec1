package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Refinements;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Functions of lists of texts. */
final class TextListFunctions {
  private static final Type TEXTS = Type.list(Type.STRING);

  static final List<Function> ALL =
      List.of(
          BuiltIn.named("join")
              .takes(string("separator"))
              .takesMore(Parameter.of("lists", TEXTS))
              .returns(Type.STRING)
              .as((arguments, type) -> join(arguments)),
          BuiltIn.named("split")
              .takes(string("separator"))
              .takes(string("str"))
              .returns(TEXTS)
              .as((arguments, type) -> split(arguments)),
          BuiltIn.named("sort")
              .takes(Parameter.of("list", TEXTS).orUnknown())
              .returns(TEXTS)
              .as((arguments, type) -> sort(arguments)),
          BuiltIn.named("compact")
              .takes(Parameter.of("list", TEXTS))
              .returns(TEXTS)
              .as((arguments, type) -> compact(arguments)));

  private TextListFunctions() {}

  private static Value join(Arguments arguments) {
    if (arguments.size() < 2) {
      throw arguments.failure("at least one list is required");
    }
    if (!arguments.from(1).stream().allMatch(Value::isWhollyKnown)) {
      return arguments.unknown(Type.STRING);
    }
    BoundedText out = new BoundedText(arguments.context());
    String separator = "";
    for (int list = 1; list < arguments.size(); list++) {
      List<Value> elements = arguments.sequence(list).elements();
      for (int i = 0; i < elements.size(); i++) {
        if (!(elements.get(i) instanceof StringValue text)) {
          String of = arguments.size() > 2 ? " of list " + list : "";
          throw arguments.failure(
              list, "element " + i + of + " is null; cannot concatenate null values");
        }
        out.append(separator).append(text.value());
        separator = arguments.text(0);
      }
    }
    return out.toValue();
  }

  private static Value split(Arguments arguments) {
    String separator = arguments.text(0);
    String text = arguments.text(1);
    List<Value> parts = new ArrayList<>();
    if (separator.isEmpty()) {
      text.codePoints().forEach(point -> parts.add(Value.string(Character.toString(point))));
      return SequenceValue.list(Type.STRING, parts);
    }
    TextSearch search = new TextSearch(separator);
    int from = 0;
    for (int at = search.find(text, 0); at >= 0; at = search.find(text, from)) {
      Limits.checkElements(parts.size(), arguments.context());
      parts.add(Value.string(text.substring(from, at)));
      from = at + separator.length();
    }
    parts.add(Value.string(text.substring(from)));
    return SequenceValue.list(Type.STRING, parts);
  }

  private static Value sort(Arguments arguments) {
    Value list = arguments.get(0);
    if (!list.isWhollyKnown()) {
      return sortUnknown(arguments, list);
    }
    List<String> texts = new ArrayList<>();
    for (Value element : arguments.sequence(0).elements()) {
      if (!(element instanceof StringValue text)) {
        throw arguments.failure(
            "given list element " + texts.size() + " is null; a null string cannot be sorted");
      }
      texts.add(text.value());
    }
    texts.sort(CodePoints.ORDER);
    return SequenceValue.list(
        Type.STRING, texts.stream().map(Value::string).collect(Collectors.toList()));
  }

  private static Value sortUnknown(Arguments arguments, Value list) {
    Refinement length =
        list instanceof UnknownValue unknown
            ? unknown.refinement()
            : Refinement.NONE.andLength(
                ((SequenceValue) list).elements().size(), ((SequenceValue) list).elements().size());
    return Refinements.refine(
        arguments.unknown(TEXTS),
        Refinement.NOT_NULL.andLength(length.minimumLength(), length.maximumLength()));
  }

  private static Value compact(Arguments arguments) {
    if (!arguments.get(0).isWhollyKnown()) {
      return arguments.unknown(TEXTS);
    }
    List<Value> kept =
        arguments.sequence(0).elements().stream()
            .filter(element -> element instanceof StringValue text && !text.value().isEmpty())
            .collect(Collectors.toList());
    return SequenceValue.list(Type.STRING, kept);
  }
}
