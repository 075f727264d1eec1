package dev.monban.engine.hcl;

/** What all diagnostics about syntax have in common. */
final class SyntaxErrors {
  /** The code of every diagnostic that comes from reading a text. */
  static final String CODE = "hcl-syntax";

  private SyntaxErrors() {}
}
