package dev.monban.engine.hcl;

import org.jspecify.annotations.Nullable;

/** What has a value: sealed, so that a visitor that compiles has forgotten none. */
public sealed interface Expression extends Node
    permits NumberLiteral,
        BooleanLiteral,
        NullLiteral,
        Template,
        Variable,
        AttributeAccess,
        IndexAccess,
        Splat,
        SplatItem,
        FunctionCall,
        Conditional,
        BinaryOperation,
        UnaryOperation,
        TupleConstructor,
        ObjectConstructor,
        ForTuple,
        ForObject,
        Parentheses,
        InvalidExpression {

  /** Calls the visitor's method for this kind of expression. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method for each kind of expression. */
  interface Visitor<R extends @Nullable Object> {
    /** Visits {@link NumberLiteral}. */
    R visitNumberLiteral(NumberLiteral expression);

    /** Visits {@link BooleanLiteral}. */
    R visitBooleanLiteral(BooleanLiteral expression);

    /** Visits {@link NullLiteral}. */
    R visitNullLiteral(NullLiteral expression);

    /** Visits {@link Template}. */
    R visitTemplate(Template expression);

    /** Visits {@link Variable}. */
    R visitVariable(Variable expression);

    /** Visits {@link AttributeAccess}. */
    R visitAttributeAccess(AttributeAccess expression);

    /** Visits {@link IndexAccess}. */
    R visitIndexAccess(IndexAccess expression);

    /** Visits {@link Splat}. */
    R visitSplat(Splat expression);

    /** Visits {@link SplatItem}. */
    R visitSplatItem(SplatItem expression);

    /** Visits {@link FunctionCall}. */
    R visitFunctionCall(FunctionCall expression);

    /** Visits {@link Conditional}. */
    R visitConditional(Conditional expression);

    /** Visits {@link BinaryOperation}. */
    R visitBinaryOperation(BinaryOperation expression);

    /** Visits {@link UnaryOperation}. */
    R visitUnaryOperation(UnaryOperation expression);

    /** Visits {@link TupleConstructor}. */
    R visitTupleConstructor(TupleConstructor expression);

    /** Visits {@link ObjectConstructor}. */
    R visitObjectConstructor(ObjectConstructor expression);

    /** Visits {@link ForTuple}. */
    R visitForTuple(ForTuple expression);

    /** Visits {@link ForObject}. */
    R visitForObject(ForObject expression);

    /** Visits {@link Parentheses}. */
    R visitParentheses(Parentheses expression);

    /** Visits {@link InvalidExpression}. */
    R visitInvalidExpression(InvalidExpression expression);
  }
}
