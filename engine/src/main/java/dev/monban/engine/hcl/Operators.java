package dev.monban.engine.hcl;

import org.jspecify.annotations.Nullable;

/** The tokens that are made of punctuation. */
final class Operators {

  private Operators() {}

  /** The longest operator at {@code at}, or {@link TokenKind#INVALID}. */
  static TokenKind at(String text, int at, int end) {
    char second = at + 1 < end ? text.charAt(at + 1) : '\0';
    char third = at + 2 < end ? text.charAt(at + 2) : '\0';
    return switch (text.charAt(at)) {
      case '(' -> TokenKind.OPEN_PARENTHESIS;
      case ')' -> TokenKind.CLOSE_PARENTHESIS;
      case '[' -> TokenKind.OPEN_BRACKET;
      case ']' -> TokenKind.CLOSE_BRACKET;
      case '{' -> TokenKind.OPEN_BRACE;
      case '}' -> TokenKind.CLOSE_BRACE;
      case ',' -> TokenKind.COMMA;
      case '.' -> second == '.' && third == '.' ? TokenKind.ELLIPSIS : TokenKind.DOT;
      case ':' -> second == ':' ? TokenKind.DOUBLE_COLON : TokenKind.COLON;
      case '?' -> TokenKind.QUESTION;
      case '+' -> TokenKind.PLUS;
      case '-' -> TokenKind.MINUS;
      case '*' -> TokenKind.STAR;
      case '/' -> TokenKind.SLASH;
      case '%' -> TokenKind.PERCENT;
      case '=' ->
          second == '=' ? TokenKind.EQUAL : second == '>' ? TokenKind.ARROW : TokenKind.EQUALS;
      case '!' -> second == '=' ? TokenKind.NOT_EQUAL : TokenKind.NOT;
      case '<' -> second == '=' ? TokenKind.LESS_OR_EQUAL : TokenKind.LESS;
      case '>' -> second == '=' ? TokenKind.GREATER_OR_EQUAL : TokenKind.GREATER;
      case '&' -> second == '&' ? TokenKind.AND : TokenKind.INVALID;
      case '|' -> second == '|' ? TokenKind.OR : TokenKind.INVALID;
      default -> TokenKind.INVALID;
    };
  }

  /** How many characters an operator of {@code kind} has. */
  static int length(TokenKind kind) {
    return switch (kind) {
      case ELLIPSIS -> 3;
      case DOUBLE_COLON, EQUAL, ARROW, NOT_EQUAL, LESS_OR_EQUAL, GREATER_OR_EQUAL, AND, OR -> 2;
      default -> 1;
    };
  }

  /** The operation that {@code kind} stands for between two operands. */
  static @Nullable BinaryOperator binary(TokenKind kind) {
    return switch (kind) {
      case OR -> BinaryOperator.OR;
      case AND -> BinaryOperator.AND;
      case EQUAL -> BinaryOperator.EQUAL;
      case NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
      case GREATER -> BinaryOperator.GREATER;
      case GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
      case LESS -> BinaryOperator.LESS;
      case LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
      case PLUS -> BinaryOperator.ADD;
      case MINUS -> BinaryOperator.SUBTRACT;
      case STAR -> BinaryOperator.MULTIPLY;
      case SLASH -> BinaryOperator.DIVIDE;
      case PERCENT -> BinaryOperator.MODULO;
      default -> null;
    };
  }
}
