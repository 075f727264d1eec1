package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.BinaryOperation;
import dev.monban.engine.hcl.BooleanLiteral;
import dev.monban.engine.hcl.Conditional;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.ForObject;
import dev.monban.engine.hcl.ForTuple;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.InvalidExpression;
import dev.monban.engine.hcl.NullLiteral;
import dev.monban.engine.hcl.NumberLiteral;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.Parentheses;
import dev.monban.engine.hcl.Splat;
import dev.monban.engine.hcl.SplatItem;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.hcl.UnaryOperation;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.LimitExceededException;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The evaluation of one expression: where its names come from, and where its diagnostics go. */
final class Evaluation implements Expression.Visitor<Value> {
  private static final int LONGEST_SNIPPET = 60;

  private final Evaluator evaluator;
  private final Scope scope;
  private final @Nullable Bindings bindings;
  private final @Nullable Value splatItem;
  private final Findings findings;

  Evaluation(Evaluator evaluator, Scope scope, Findings findings) {
    this(evaluator, scope, null, null, findings);
  }

  private Evaluation(
      Evaluator evaluator,
      Scope scope,
      @Nullable Bindings bindings,
      @Nullable Value splatItem,
      Findings findings) {
    this.evaluator = evaluator;
    this.scope = scope;
    this.bindings = bindings;
    this.splatItem = splatItem;
    this.findings = findings;
  }

  /** The same with one more name. */
  Evaluation binding(String name, Value value) {
    return new Evaluation(
        evaluator, scope, new Bindings(name, value, bindings), splatItem, findings);
  }

  /** The same with another element at hand. */
  Evaluation atSplatItem(Value item) {
    return new Evaluation(evaluator, scope, bindings, item, findings);
  }

  /** The same, whose diagnostics go elsewhere. */
  Evaluation reportingTo(Findings other) {
    return new Evaluation(evaluator, scope, bindings, splatItem, other);
  }

  Evaluator evaluator() {
    return evaluator;
  }

  Scope scope() {
    return scope;
  }

  Findings findings() {
    return findings;
  }

  /** The value of {@code expression}. */
  Value evaluate(Expression expression) {
    Budget budget = evaluator.budget();
    try {
      if (!budget.enter()) {
        return limit(
            expression.range(), "It nests deeper than " + budget.limits().depth() + " levels.");
      }
      if (!budget.take(1)) {
        return outOfSteps(expression.range());
      }
      return expression.accept(this);
    } catch (LimitExceededException exceeded) {
      return limit(expression.range(), exceeded.getMessage());
    } finally {
      budget.leave();
    }
  }

  /**
   * Reports an error, whose text may quote a large value and so is worth steps; the value is then
   * an unknown of {@code type}.
   */
  Value fail(Type type, SourceRange range, String summary, String detail) {
    evaluator.budget().take(detail.length() / Weight.TEXT_OF_A_STEP);
    findings.add(LanguageError.at(range, summary, detail));
    return invalid(type, range);
  }

  /** The value of what a diagnostic has called wrong. */
  Value invalid(Type type, SourceRange range) {
    String snippet = snippet(range);
    return Value.unknown(
        type, Origin.of(Origin.Kind.INVALID, snippet, snippet + " is invalid", Optional.of(range)));
  }

  /**
   * {@code value} as a {@code type}; what {@code refused} makes of the reason, when it cannot be
   * one.
   */
  Value convert(Value value, Type type, Function<String, Value> refused) {
    try {
      return Conversion.convert(value, type);
    } catch (ConversionException reason) {
      return refused.apply(reason.reason());
    }
  }

  /** {@code value}, unless it is too large. */
  Value within(Value value, SourceRange range) {
    EvaluationLimits limits = evaluator.budget().limits();
    long weight = Weight.of(value, limits);
    if (weight < 0) {
      return limit(
          range,
          "It would hold more than "
              + limits.elements()
              + " elements or "
              + limits.textLength()
              + " characters of text.");
    }
    return evaluator.budget().take(weight) ? value : outOfSteps(range);
  }

  /** Takes the steps for a function's look at {@code value}; whether there were as many. */
  boolean takeToRead(Value value) {
    Budget budget = evaluator.budget();
    return budget.take(Weight.ofArgument(value, budget.limits()));
  }

  /**
   * Takes the steps for comparing two values, or finding a type for both.
   *
   * @throws LimitExceededException when there were not as many
   */
  void takeToCompare(Value left, Value right) {
    Budget budget = evaluator.budget();
    budget.spend(
        Weight.ofOperand(left, budget.limits()) + Weight.ofOperand(right, budget.limits()));
  }

  /** What is evaluated at {@code range} when no steps are left. */
  Value outOfSteps(SourceRange range) {
    return limit(range, evaluator.budget().outOfSteps());
  }

  private Value limit(SourceRange range, @Nullable String sentence) {
    String snippet = snippet(range);
    findings.add(
        Diagnostic.error(
            "evaluation-limit",
            "Evaluation limit reached",
            "The value of this expression is taken as unknown. " + sentence,
            range));
    return Value.unknown(
        Type.DYNAMIC,
        Origin.of(
            Origin.Kind.LIMIT,
            snippet,
            snippet + " is beyond the limits of an evaluation",
            Optional.of(range)));
  }

  private static String snippet(SourceRange range) {
    String text = range.text().strip();
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    return end > LONGEST_SNIPPET || end < text.length()
        ? text.substring(0, Math.min(end, LONGEST_SNIPPET)).stripTrailing() + "…"
        : text;
  }

  @Override
  public Value visitNumberLiteral(NumberLiteral expression) {
    return Value.number(expression.value());
  }

  @Override
  public Value visitBooleanLiteral(BooleanLiteral expression) {
    return Value.bool(expression.value());
  }

  @Override
  public Value visitNullLiteral(NullLiteral expression) {
    return Value.NULL;
  }

  @Override
  public Value visitVariable(Variable expression) {
    return traverse(expression);
  }

  @Override
  public Value visitAttributeAccess(AttributeAccess expression) {
    return traverse(expression);
  }

  @Override
  public Value visitIndexAccess(IndexAccess expression) {
    return traverse(expression);
  }

  private Value traverse(Expression expression) {
    return new TraversalEvaluation(this, Traversal.of(expression)).value();
  }

  /** What a {@code for} around the expression calls {@code name}; null where none does. */
  @Nullable Value bound(String name) {
    return Bindings.find(bindings, name);
  }

  @Override
  public Value visitSplatItem(SplatItem expression) {
    return splatItem == null ? invalid(Type.DYNAMIC, expression.range()) : splatItem;
  }

  @Override
  public Value visitTemplate(Template expression) {
    return new TemplateEvaluation(this, expression).value();
  }

  @Override
  public Value visitSplat(Splat expression) {
    return new SplatEvaluation(this, expression).value();
  }

  @Override
  public Value visitFunctionCall(FunctionCall expression) {
    return new CallEvaluation(this, expression).value();
  }

  @Override
  public Value visitConditional(Conditional expression) {
    return new ConditionalEvaluation(this, expression).value();
  }

  @Override
  public Value visitBinaryOperation(BinaryOperation expression) {
    return new OperationEvaluation(this).value(expression);
  }

  @Override
  public Value visitUnaryOperation(UnaryOperation expression) {
    return new OperationEvaluation(this).value(expression);
  }

  @Override
  public Value visitTupleConstructor(TupleConstructor expression) {
    List<Value> elements = new ArrayList<>(expression.elements().size());
    for (Expression element : expression.elements()) {
      elements.add(evaluate(element));
    }
    return within(Value.tuple(elements), expression.range());
  }

  @Override
  public Value visitObjectConstructor(ObjectConstructor expression) {
    return new ObjectEvaluation(this, expression).value();
  }

  @Override
  public Value visitForTuple(ForTuple expression) {
    return new ForTupleEvaluation(this, expression).value();
  }

  @Override
  public Value visitForObject(ForObject expression) {
    return new ForObjectEvaluation(this, expression).value();
  }

  @Override
  public Value visitParentheses(Parentheses expression) {
    return evaluate(expression.inner());
  }

  @Override
  public Value visitInvalidExpression(InvalidExpression expression) {
    return invalid(Type.DYNAMIC, expression.range());
  }
}
