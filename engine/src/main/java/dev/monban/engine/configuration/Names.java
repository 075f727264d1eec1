package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Label;
import java.util.List;
import java.util.regex.Pattern;

/** Which names a block may have. */
final class Names {
  private static final Pattern IDENTIFIER =
      Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}_-]*");
  private static final List<String> RESERVED_VARIABLES =
      List.of(
          "source",
          "version",
          "providers",
          "count",
          "for_each",
          "lifecycle",
          "depends_on",
          "locals");

  private Names() {}

  static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches();
  }

  static void check(String what, Label label, Diagnostics diagnostics) {
    if (!isIdentifier(label.text())) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Invalid " + what + " name",
              "A name must start with a letter or underscore and may contain only letters, digits, underscores, and"
                  + " dashes.",
              label.range()));
    }
  }

  static void checkVariable(Label label, Diagnostics diagnostics) {
    check("variable", label, diagnostics);
    if (RESERVED_VARIABLES.contains(label.text())) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Invalid variable name",
              "The variable name \""
                  + label.text()
                  + "\" is reserved due to its special meaning inside module blocks.",
              label.range()));
    }
  }
}
