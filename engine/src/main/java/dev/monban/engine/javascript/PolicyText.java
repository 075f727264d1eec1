package dev.monban.engine.javascript;

import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a policy, for pointing at what its author wrote. */
final class PolicyText {
  private static final Pattern EXPORT = Pattern.compile("export\\s+default");

  private final SourceFile file;

  PolicyText(SourceFile file) {
    this.file = file;
  }

  /** Where the member {@code name} is written, or else the export. */
  SourceRange member(String name) {
    Matcher matcher =
        Pattern.compile("(?m)^\\s*(?:async\\s+)?[\"']?(" + Pattern.quote(name) + ")[\"']?\\s*[:(,]")
            .matcher(file.text());
    return matcher.find() ? file.range(matcher.start(1), matcher.end(1)) : export();
  }

  /** Where the policy is exported, or else the beginning. */
  SourceRange export() {
    Matcher matcher = EXPORT.matcher(file.text());
    return matcher.find() ? file.range(matcher.start(), matcher.end()) : file.range(0, 0);
  }
}
