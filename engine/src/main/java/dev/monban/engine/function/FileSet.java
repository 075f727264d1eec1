package dev.monban.engine.function;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code fileset}: the regular files below a directory whose path matches a pattern. */
final class FileSet {
  private FileSet() {}

  static Value of(Arguments arguments) {
    if (!(arguments.get(0) instanceof StringValue path)
        || !(arguments.get(1) instanceof StringValue pattern)) {
      return arguments.unknown(Type.set(Type.STRING));
    }
    String base = GoPath.join("", path.value());
    String full = GoPath.join(base, pattern.value());
    String directory = GlobPattern.fixedDirectory(full);
    FileAccess files = arguments.context().files();
    FileAccess.Kind kind = files.kind(directory);
    if (kind == FileAccess.Kind.OUTSIDE) {
      return new FileReading(arguments).unknown(Type.set(Type.STRING));
    }
    if (kind != FileAccess.Kind.DIRECTORY) {
      return SequenceValue.set(Type.STRING, List.of());
    }
    try {
      Pattern wanted = GlobPattern.compile(full);
      List<Value> found = new ArrayList<>();
      for (String file : files.walk(directory, arguments.context().maximumElements())) {
        String whole = GoPath.join(directory, file);
        if (wanted.matches(whole)) {
          found.add(Value.string(relative(base, whole)));
        }
      }
      return SequenceValue.set(Type.STRING, found);
    } catch (PatternSyntaxException failure) {
      throw arguments.failure(
          "failed to glob pattern "
              + Redaction.quote(Value.string(full).mark(arguments.get(1).marks()))
              + ": syntax error in pattern");
    } catch (IOException failure) {
      throw arguments.failure("failed to stat " + directory + ": " + failure.getMessage());
    }
  }

  private static String relative(String base, String path) {
    if (base.equals(".")) {
      return path;
    }
    String up = "";
    String start = base;
    while (!path.startsWith(start.isEmpty() ? "" : start + "/")) {
      up += "../";
      start = start.contains("/") ? start.substring(0, start.lastIndexOf('/')) : "";
    }
    return up + path.substring(start.isEmpty() ? 0 : start.length() + 1);
  }
}
