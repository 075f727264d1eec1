package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Conditional;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.ForDirective;
import dev.monban.engine.hcl.ForTuple;
import dev.monban.engine.hcl.IfDirective;
import dev.monban.engine.hcl.Interpolation;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TemplatePart;
import dev.monban.engine.hcl.TemplateText;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text with interpolations and directives. */
final class TemplateEvaluation {
  private static final String INVALID = "Invalid template interpolation value";

  private final Evaluation evaluation;
  private final Template template;
  private final StringBuilder text = new StringBuilder();
  private final List<Value> unknowns = new ArrayList<>();
  private Marks marks = Marks.NONE;

  TemplateEvaluation(Evaluation evaluation, Template template) {
    this.evaluation = evaluation;
    this.template = template;
  }

  Value value() {
    if (template.parts().size() == 1 && template.parts().get(0) instanceof Interpolation alone) {
      return evaluation.evaluate(alone.expression());
    }
    int errors = evaluation.findings().errors();
    for (TemplatePart part : template.parts()) {
      if (part instanceof TemplateText written) {
        append(written.text());
      } else {
        append(value(part), marked(part));
      }
      if (text.length() > evaluation.evaluator().budget().limits().textLength()) {
        break;
      }
    }
    return result(evaluation.findings().errors() > errors);
  }

  private Value result(boolean failed) {
    if (unknowns.isEmpty()) {
      return evaluation.within(Value.string(text.toString()), template.range()).mark(marks);
    }
    UnknownValue unknown = Unknowns.of(Type.STRING, unknowns, List.of());
    return failed
        ? unknown
        : unknown
            .withRefinement(Refinement.NOT_NULL.andPrefix(KnownPrefix.of(text.toString())))
            .mark(marks);
  }

  private static SourceRange marked(TemplatePart part) {
    return part instanceof Interpolation interpolation
        ? interpolation.expression().range()
        : part.range();
  }

  private void append(String piece) {
    if (unknowns.isEmpty()) {
      text.append(piece);
    }
  }

  private void append(Value value, SourceRange range) {
    marks = marks.union(value.marks());
    Value piece =
        value.isNull()
            ? evaluation.fail(
                Type.STRING,
                range,
                INVALID,
                "The expression result is null. Cannot include a null value in a string template.")
            : convert(value, range);
    if (piece instanceof StringValue known) {
      append(known.value());
    } else {
      unknowns.add(piece);
    }
  }

  private Value convert(Value value, SourceRange range) {
    return value.isKnown()
        ? evaluation.convert(
            value,
            Type.STRING,
            error ->
                evaluation.fail(
                    Type.STRING,
                    range,
                    INVALID,
                    "Cannot include the given value in a string template: " + error + "."))
        : value;
  }

  private Value value(TemplatePart part) {
    if (part instanceof IfDirective directive) {
      return evaluation.evaluate(
          new Conditional(
              directive.range(),
              directive.condition(),
              body(directive.range(), directive.whenTrue()),
              body(directive.range(), directive.whenFalse())));
    }
    if (part instanceof ForDirective directive) {
      return join(
          evaluation.evaluate(
              new ForTuple(
                  directive.range(),
                  directive.keyName(),
                  directive.valueName(),
                  directive.collection(),
                  body(directive.range(), directive.body()),
                  Optional.empty())),
          directive.range());
    }
    return evaluation.evaluate(((Interpolation) part).expression());
  }

  /**
   * What stands inside a directive: always text, so a lone interpolation gets an empty text beside
   * it.
   */
  private static Expression body(SourceRange range, List<TemplatePart> parts) {
    if (parts.size() != 1 || parts.get(0) instanceof TemplateText) {
      return new Template(range, parts);
    }
    List<TemplatePart> more = new ArrayList<>(parts);
    more.add(new TemplateText(range, ""));
    return new Template(range, more);
  }

  private Value join(Value pieces, SourceRange range) {
    if (!(pieces instanceof SequenceValue sequence)) {
      return Unknowns.of(Type.STRING, pieces);
    }
    StringBuilder joined = new StringBuilder();
    List<Value> unknown = new ArrayList<>();
    Marks pieceMarks = pieces.marks();
    for (Value piece : sequence.elements()) {
      pieceMarks = pieceMarks.union(piece.marks());
      if (piece instanceof StringValue known) {
        joined.append(known.value());
      } else {
        unknown.add(piece);
      }
      if (joined.length() > evaluation.evaluator().budget().limits().textLength()) {
        break;
      }
    }
    return unknown.isEmpty()
        ? evaluation.within(Value.string(joined.toString()), range).mark(pieceMarks)
        : Unknowns.of(Type.STRING, unknown, List.of()).mark(pieceMarks);
  }
}
