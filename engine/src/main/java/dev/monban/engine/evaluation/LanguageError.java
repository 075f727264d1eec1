package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.SourceRange;
import java.util.Locale;

/**
 * Errors that Terraform itself would report, in its words; the code is the summary in kebab-case.
 */
final class LanguageError {
  private LanguageError() {}

  static Diagnostic at(SourceRange range, String summary, String detail) {
    return Diagnostic.error(code(summary), summary, detail, range);
  }

  private static String code(String summary) {
    StringBuilder code = new StringBuilder(summary.length());
    for (String word : summary.toLowerCase(Locale.ROOT).split("[^a-z0-9_]+", -1)) {
      if (!word.isEmpty()) {
        code.append(code.isEmpty() ? "" : "-").append(word);
      }
    }
    return code.toString();
  }
}
