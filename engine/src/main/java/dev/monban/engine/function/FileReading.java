package dev.monban.engine.function;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.util.Optional;

/** One file that a function was told to read by its first argument. */
final class FileReading {
  private final Arguments arguments;
  private final String path;
  private final FileAccess.Kind kind;

  FileReading(Arguments arguments) {
    this.arguments = arguments;
    this.path = GoPath.clean(((StringValue) arguments.get(0)).value());
    this.kind =
        path.startsWith("~") ? FileAccess.Kind.OUTSIDE : arguments.context().files().kind(path);
  }

  String path() {
    return path;
  }

  FileAccess.Kind kind() {
    return kind;
  }

  /** Whether the file may be looked at. */
  boolean isAllowed() {
    return kind != FileAccess.Kind.OUTSIDE;
  }

  /** What the function answers when the file may not be looked at. */
  UnknownValue unknown(Type type) {
    String call = arguments.function().name() + "(" + Redaction.quote(arguments.get(0)) + ")";
    return Value.unknown(
        type,
        Origin.of(
            Origin.Kind.FILE,
            call,
            call + " is about a file outside of the directories that may be read",
            Optional.empty()));
  }

  /** The content; the call fails when there is none. */
  byte[] bytes() {
    if (kind == FileAccess.Kind.MISSING) {
      throw arguments.failure("open " + path + ": no such file or directory");
    }
    if (kind == FileAccess.Kind.DIRECTORY) {
      throw arguments.failure("read " + path + ": is a directory");
    }
    return read();
  }

  byte[] read() {
    try {
      return arguments.context().files().read(path, arguments.context().maximumBytes());
    } catch (IOException failure) {
      throw arguments.failure("failed to read file: " + failure.getMessage());
    }
  }
}
