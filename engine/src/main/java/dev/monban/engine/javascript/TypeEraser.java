package dev.monban.engine.javascript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes JavaScript of TypeScript by putting blanks in the place of types, so that nothing moves.
 *
 * <p>Babel's parser finds the types. It runs in a realm of its own on an engine of its own, where
 * no policy can reach it, and is started by the first file that needs it; each text is read once.
 * That takes about a tenth of a second for a kilobyte, and as long as GraalJS itself to start.
 *
 * <p>May be used by several threads.
 */
final class TypeEraser implements AutoCloseable {

  /** The longest text that is read, in characters; the longest module we have is a fifth of it. */
  static final int LONGEST = 1 << 15;

  /** What the longest text needs, unless it is made to cost much: two seconds of a slow machine. */
  private static final long STATEMENTS = 2_000_000;

  private static final String TOO_MUCH =
      "It has more TypeScript than is read at once: move some of it into another module";

  private static final String PARSER = "org.webjars.npm/babel__parser";

  private final Map<String, ErasedTypes> known = new HashMap<>();
  private @Nullable Context context;
  private @Nullable Value eraser;

  /** What is run of the file at {@code path} with {@code text}: itself, unless it is TypeScript. */
  synchronized ErasedTypes read(String path, String text) {
    return PolicyFiles.isTypeScript(path)
        ? known.computeIfAbsent(text, this::erase)
        : new ErasedTypes(text, Optional.empty());
  }

  private ErasedTypes erase(String text) {
    if (text.length() > LONGEST) {
      return ErasedTypes.mistake(TOO_MUCH, 0, 0);
    }
    try {
      Value erased = eraser().execute(text);
      return erased.isString()
          ? new ErasedTypes(erased.asString(), Optional.empty())
          : ErasedTypes.mistake(
              erased.getMember("message").asString(),
              erased.getMember("start").asInt(),
              erased.getMember("end").asInt());
    } catch (PolyglotException tooMuch) {
      if (!tooMuch.isResourceExhausted()) {
        throw tooMuch;
      }
      close();
      return ErasedTypes.mistake(TOO_MUCH, 0, 0);
    }
  }

  private Value eraser() {
    Context open = context;
    Value function = eraser;
    if (open == null || function == null) {
      open = open();
      String library = "(() => { const exports = {}; " + parser() + "\nreturn exports; })()";
      Value parser = open.eval(source("parser.js", library));
      function = open.eval(source("typescript.js", resource("typescript.js"))).execute(parser);
      context = open;
      eraser = function;
    }
    open.resetLimits();
    return function;
  }

  private static Context open() {
    return Context.newBuilder("js")
        .engine(SharedEngine.quiet())
        .allowHostAccess(HostAccess.NONE)
        .allowExperimentalOptions(true)
        .option("js.disable-eval", "true")
        .option("js.intl-402", "false")
        // Most of the parser never runs.
        .option("js.lazy-translation", "true")
        .resourceLimits(ResourceLimits.newBuilder().statementLimit(STATEMENTS, null).build())
        .build();
  }

  private static Source source(String name, String text) {
    return Source.newBuilder("js", text, name).cached(false).buildLiteral();
  }

  /** The artifact keeps the parser below its version. */
  private static String parser() {
    Properties artifact = new Properties();
    try (InputStream stream = open("/META-INF/maven/" + PARSER + "/pom.properties")) {
      artifact.load(stream);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    String version = artifact.getProperty("version");
    return resource("/META-INF/resources/webjars/babel__parser/" + version + "/lib/index.js");
  }

  private static String resource(String name) {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = TypeEraser.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("there is no " + name);
    }
    return stream;
  }

  @Override
  public synchronized void close() {
    Context open = context;
    context = null;
    eraser = null;
    if (open != null) {
      open.getEngine().close(true);
    }
  }
}
