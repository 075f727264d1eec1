package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Functions of files and of paths. */
final class FileFunctions {
  static final List<Function> ALL =
      List.of(
          content("file", false),
          content("filebase64", true),
          BuiltIn.named("fileexists")
              .takes(path())
              .returns(Type.BOOL)
              .as((arguments, type) -> exists(arguments).mark(arguments.marks())),
          BuiltIn.named("fileset")
              .takes(path())
              .takes(string("pattern").orUnknown().orMarked())
              .returns(Type.set(Type.STRING))
              .as((arguments, type) -> FileSet.of(arguments).mark(arguments.marks())),
          onPath("basename", GoPath::base),
          onPath("dirname", GoPath::directory),
          BuiltIn.named("abspath")
              .takes(string("path"))
              .returns(Type.STRING)
              .as((arguments, type) -> absolute(arguments)),
          BuiltIn.named("pathexpand")
              .takes(string("path"))
              .returns(Type.STRING)
              .as((arguments, type) -> expand(arguments)));

  private FileFunctions() {}

  private static Parameter path() {
    return string("path").orUnknown().orMarked();
  }

  private static Function onPath(String name, UnaryOperator<String> change) {
    return BuiltIn.named(name)
        .takes(string("path"))
        .returns(Type.STRING)
        .as((arguments, type) -> Value.string(change.apply(arguments.text(0))));
  }

  private static Function content(String name, boolean base64) {
    return BuiltIn.named(name)
        .takes(path())
        .returns(Type.STRING)
        .as((arguments, type) -> content(arguments, base64).mark(arguments.marks()));
  }

  private static Value content(Arguments arguments, boolean base64) {
    if (!arguments.get(0).isKnown()) {
      return arguments.unknown(Type.STRING);
    }
    FileReading reading = new FileReading(arguments);
    String name = Redaction.quote(arguments.get(0));
    switch (reading.kind()) {
      case OUTSIDE:
        return reading.unknown(Type.STRING);
      case MISSING:
        throw arguments.failure(
            0,
            "no file exists at "
                + name
                + "; this function works only with files that are distributed as part of the configuration source"
                + " code, so if this file will be created by a resource in this configuration you must instead"
                + " obtain this result from an attribute of that resource");
      case DIRECTORY:
        throw arguments.failure(
            0, "failed to read file: read " + reading.path() + ": is a directory");
      default:
        byte[] bytes = reading.read();
        return base64
            ? EncodingFunctions.base64(bytes)
            : Utf8.decode(bytes)
                .map(Value::string)
                .orElseThrow(
                    () ->
                        arguments.failure(
                            "contents of "
                                + name
                                + " are not valid UTF-8; use the filebase64 function to obtain the Base64 encoded"
                                + " contents or the other file functions (e.g. filemd5, filesha256) to obtain file"
                                + " hashing results instead"));
    }
  }

  private static Value exists(Arguments arguments) {
    if (!arguments.get(0).isKnown()) {
      return arguments.unknown(Type.BOOL);
    }
    FileReading reading = new FileReading(arguments);
    String name =
        arguments.get(0).marks().sensitive() ? "(sensitive value)" : "\"" + reading.path() + "\"";
    return switch (reading.kind()) {
      case OUTSIDE -> reading.unknown(Type.BOOL);
      case FILE -> Value.TRUE;
      case MISSING -> Value.FALSE;
      case DIRECTORY -> throw arguments.failure(name + " is a directory, not a file");
      case OTHER -> throw arguments.failure(name + " is not a regular file");
    };
  }

  private static Value absolute(Arguments arguments) {
    String path = arguments.text(0);
    return path.startsWith("/") ? Value.string(GoPath.clean(path)) : ofMachine(arguments);
  }

  private static Value expand(Arguments arguments) {
    String path = arguments.text(0);
    if (path.startsWith("~")
        && path.length() > 1
        && path.charAt(1) != '/'
        && path.charAt(1) != '\\') {
      throw arguments.failure("cannot expand user-specific home dir");
    }
    return path.startsWith("~") ? ofMachine(arguments) : Value.string(path);
  }

  /** The working directory and the home directory are another one on every machine. */
  private static Value ofMachine(Arguments arguments) {
    String call = arguments.function().name() + "(" + Redaction.quote(arguments.get(0)) + ")";
    return Value.unknown(
        Type.STRING,
        Origin.of(Origin.Kind.FUNCTION, call, call + " depends on the machine", Optional.empty()));
  }
}
