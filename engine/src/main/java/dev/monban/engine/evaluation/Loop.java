package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What both forms of {@code for} share: the collection, the names, the condition. */
final class Loop {
  private final Evaluation evaluation;
  private final Optional<String> keyName;
  private final String valueName;
  private final Expression collection;
  private final Optional<Expression> condition;
  private final SourceRange range;
  private final List<Value> undecided = new ArrayList<>();
  private Marks marks = Marks.NONE;

  Loop(
      Evaluation evaluation,
      SourceRange range,
      Optional<String> keyName,
      String valueName,
      Expression collection,
      Optional<Expression> condition) {
    this.evaluation = evaluation;
    this.range = range;
    this.keyName = keyName;
    this.valueName = valueName;
    this.collection = collection;
    this.condition = condition;
  }

  /** Runs {@code body} for each element that the condition lets pass. */
  void run(Consumer<Evaluation> body) {
    Value source = evaluation.evaluate(collection);
    marks = source.marks();
    if (source.isNull()) {
      undecided.add(
          evaluation.fail(
              Type.DYNAMIC,
              collection.range(),
              "Iteration over null value",
              "A null value cannot be used as the collection in a 'for' expression."));
    } else if (!source.type().isSequence()
        && !source.type().isMapping()
        && source.type() != Type.DYNAMIC) {
      undecided.add(
          evaluation.fail(
              Type.DYNAMIC,
              collection.range(),
              "Iteration over non-iterable value",
              "A value of type "
                  + TypeNames.of(source.type())
                  + " cannot be used as the collection in a 'for' expression."));
    } else if (!source.isKnown()) {
      undecided.add(source);
    } else if (condition.isEmpty() || conditionCanBeTrueOrFalse(condition.get())) {
      Elements.each(source, Marks.NONE, (key, value) -> visit(key, value, body));
    }
  }

  private void visit(Value key, Value value, Consumer<Evaluation> body) {
    Evaluation inside = inside(key, value);
    if (condition.isEmpty() || isIncluded(inside, condition.get())) {
      body.accept(inside);
    }
  }

  private Evaluation inside(Value key, Value value) {
    Evaluation outer = keyName.map(name -> evaluation.binding(name, key)).orElse(evaluation);
    return outer.binding(valueName, value);
  }

  /** A condition that is wrong whatever the element is reported once, before the first element. */
  private boolean conditionCanBeTrueOrFalse(Expression test) {
    int errors = evaluation.findings().errors();
    Value any = Value.unknown(Type.DYNAMIC, List.of());
    Value result = inside(any, any).evaluate(test);
    if (result.isNull()) {
      evaluation.fail(
          Type.BOOL,
          test.range(),
          "Condition is null",
          "The value of the 'if' clause must not be null.");
    } else {
      decision(result, test);
    }
    if (evaluation.findings().errors() > errors) {
      undecided.add(evaluation.invalid(Type.DYNAMIC, range));
      return false;
    }
    return true;
  }

  private boolean isIncluded(Evaluation inside, Expression test) {
    Value result = inside.evaluate(test);
    marks = marks.union(result.marks().ofDecision());
    Value decision =
        result.isNull()
            ? evaluation.fail(
                Type.BOOL,
                test.range(),
                "Invalid 'for' condition",
                "The value of the 'if' clause must not be null.")
            : decision(result, test);
    if (decision instanceof BooleanValue known) {
      return known.value();
    }
    undecided.add(decision);
    return false;
  }

  private Value decision(Value result, Expression test) {
    return evaluation.convert(
        result,
        Type.BOOL,
        error ->
            evaluation.fail(
                Type.BOOL,
                test.range(),
                "Invalid 'for' condition",
                "The 'if' clause value is invalid: " + error + "."));
  }

  /** Notes that the result as a whole is unknown because of {@code value}. */
  void leaveOpen(Value value) {
    undecided.add(value);
  }

  /** Adds the marks of a key. */
  void mark(Marks more) {
    marks = marks.union(more);
  }

  /** {@code result} with the loop's marks, unless something about it is undecided. */
  Value close(Value result) {
    return undecided.isEmpty()
        ? evaluation.within(result, range).mark(marks)
        : Unknowns.of(Type.DYNAMIC, undecided, List.of()).mark(marks);
  }
}
