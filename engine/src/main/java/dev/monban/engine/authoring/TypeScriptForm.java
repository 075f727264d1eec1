package dev.monban.engine.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** New files as they are written in TypeScript: the type stands behind what is exported. */
final class TypeScriptForm {
  private static final Pattern EXPORT =
      Pattern.compile(
          "/\\*\\* @type \\{import\\(\"monban\"\\)\\.((\\w+).*)} \\*/\\n(export default (?s:.*));\\n");

  private TypeScriptForm() {}

  /** The same as {@code file}; the file itself when it exports nothing that has a type. */
  static NewFile of(NewFile file) {
    Matcher script = EXPORT.matcher(file.text());
    return script.matches()
        ? new NewFile(
            file.name().replaceFirst("\\.js$", ".ts"),
            "import type { %s } from \"monban\";\n\n%s satisfies %s;\n"
                .formatted(script.group(2), script.group(3), script.group(1)))
        : file;
  }
}
