package dev.monban.engine.javascript;

import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/**
 * What went wrong inside a policy, for its author.
 *
 * @param text what was thrown, a whole sentence
 * @param range where in the policy, or in a module of its pack
 */
record GuestProblem(String text, Optional<SourceRange> range) {
  private static final int LONGEST = 500;
  private static final Pattern ERROR = Pattern.compile("^\\w*Error\\b");

  /** GraalJS shows the whole object that cannot be changed. */
  private static final Pattern OBJECT =
      Pattern.compile("(?s)(?<=property '\\w{1,99}') of [\\[{].*");

  /** The export that a module lacks; where it is a type, it has been taken away. */
  private static final Pattern MISSING =
      Pattern.compile("does not provide an export named '(\\w+)'$");

  private static final String TYPE = "$0; if it is a type, write `type $1`";

  /** Each policy sees its pack below a directory with a number. */
  private static final Pattern MOUNT = Pattern.compile("(?<=['\\s])/\\d+/(?=\\w)");

  /** What {@code thrown} says about the policy at {@code location}. */
  static GuestProblem of(PolyglotException thrown, JavaScriptPolicy.Location location) {
    Optional<SourceRange> range =
        place(thrown.getSourceLocation(), location)
            .or(
                () -> {
                  for (PolyglotException.StackFrame frame : thrown.getPolyglotStackTrace()) {
                    Optional<SourceRange> found =
                        frame.isGuestFrame()
                            ? place(frame.getSourceLocation(), location)
                            : Optional.empty();
                    if (found.isPresent()) {
                      return found;
                    }
                  }
                  return Optional.empty();
                });
    boolean isTypeScript =
        range.map(place -> PolicyFiles.isTypeScript(place.file().path())).orElse(false);
    String text = text(thrown);
    return new GuestProblem(
        sentence(isTypeScript ? MISSING.matcher(text).replaceFirst(TYPE) : text), range);
  }

  /** What {@code mistake} says about {@code file}. */
  static GuestProblem of(ErasedTypes.Mistake mistake, SourceFile file) {
    return new GuestProblem(
        sentence(mistake.text()),
        Optional.of(
            file.range(
                Math.min(file.text().length(), mistake.start()),
                Math.min(file.text().length(), mistake.end()))));
  }

  private static String text(PolyglotException thrown) {
    String message = String.valueOf(thrown.getMessage());
    if (thrown.isInternalError()) {
      return "The JavaScript engine failed: " + message;
    }
    if (thrown.isSyntaxError()) {
      return syntax(message);
    }
    if (!ERROR.matcher(message).find()) {
      return "It threw " + message + ", which is no Error";
    }
    return OBJECT.matcher(MOUNT.matcher(message).replaceAll("")).replaceFirst("");
  }

  /** GraalJS puts its place before and a picture of the line behind; the range says both. */
  private static String syntax(String message) {
    return message.lines().findFirst().orElse(message).replaceFirst("/\\d+/\\S*:\\d+:\\d+ ", "");
  }

  private static String sentence(String text) {
    String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return line.endsWith(".") || line.endsWith("…") || line.endsWith("?") ? line : line + ".";
  }

  private static Optional<SourceRange> place(
      SourceSection section, JavaScriptPolicy.Location location) {
    if (section == null || !section.isAvailable() || section.getSource().getPath() == null) {
      return Optional.empty();
    }
    return PackFileSystem.inPack(section.getSource().getPath())
        .flatMap(
            path ->
                location
                    .pack()
                    .read(path)
                    .map(text -> new SourceFile(location.pack().display(path), text)))
        .map(file -> range(file, section));
  }

  private static SourceRange range(SourceFile file, SourceSection section) {
    int start = Math.min(file.text().length(), Math.max(0, section.getCharIndex()));
    int end = Math.min(file.text().length(), Math.max(start, section.getCharEndIndex()));
    return file.range(start, end);
  }
}
