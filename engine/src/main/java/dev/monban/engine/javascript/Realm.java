package dev.monban.engine.javascript;

import dev.monban.engine.json.JsonText;
import dev.monban.engine.value.MappingValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * One JavaScript realm with the prelude and the policies that have been loaded into it; for one
 * thread.
 *
 * <p>All policies of a worker share a realm, so that a resource becomes JavaScript once for all of
 * them. That is safe because everything they share is frozen and each gets its own copy of the
 * modules it imports.
 */
final class Realm implements AutoCloseable {
  private static final String MODULE = "application/javascript+module";

  private final PackFileSystem files;
  private final Context context;
  private final Value prelude;
  private final Map<String, Value> functions = new LinkedHashMap<>();
  private final Map<JavaScriptPolicy.Location, Prepared> prepared = new LinkedHashMap<>();

  private record Prepared(Value module, MappingValue parameters, Value policy) {}

  private Realm(PackFileSystem files, Context context, Value prelude) {
    this.files = files;
    this.context = context;
    this.prelude = prelude;
  }

  /** A realm in which policies can be loaded, whose imports come from {@code files}. */
  static Realm open(
      Engine engine, PackFileSystem files, Session session, MemberNames names, Limits limits) {
    Context context = context(engine, files, limits);
    try {
      Value prelude =
          context.eval(module("export * from '" + PackFileSystem.PRELUDE + "main.js';"));
      prelude.getMember("start").executeVoid(HostFunctions.of(session, names, limits));
      files.closePrelude();
      return new Realm(files, context, prelude);
    } catch (RuntimeException failure) {
      context.close(true);
      throw failure;
    }
  }

  private static Context context(Engine engine, PackFileSystem files, Limits limits) {
    return Context.newBuilder("js")
        .engine(engine)
        .allowHostAccess(HostAccess.NONE)
        .allowHostClassLookup(name -> false)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .allowEnvironmentAccess(EnvironmentAccess.NONE)
        .allowIO(IOAccess.newBuilder().fileSystem(files).build())
        .allowCreateProcess(false)
        .allowCreateThread(false)
        .allowNativeAccess(false)
        .allowExperimentalOptions(true)
        .in(InputStream.nullInputStream())
        .option("js.agent-can-block", "false")
        .option("js.atomics", "false")
        .option("js.bigint", "false")
        .option("js.console", "false")
        .option("js.disable-eval", "true")
        .option("js.esm-eval-returns-exports", "true")
        .option("js.graal-builtin", "false")
        .option("js.intl-402", "false")
        .option("js.java-package-globals", "false")
        .option("js.load", "false")
        .option("js.locale", "en-US")
        .option("js.max-typed-array-length", "0")
        .option("js.polyglot-builtin", "false")
        .option("js.print", "false")
        .option("js.regexp-static-result", "false")
        .option("js.shared-array-buffer", "false")
        .option("js.strict", "true")
        .option("js.string-length-limit", "2000000")
        .option("js.timezone", "UTC")
        .resourceLimits(
            ResourceLimits.newBuilder()
                .statementLimit(limits.statements(), source -> !isPrelude(source))
                .build())
        .build();
  }

  private static boolean isPrelude(Source source) {
    String path = source.getPath();
    return path != null && path.startsWith(PackFileSystem.PRELUDE);
  }

  /** The policy's default export; what goes wrong is a {@code PolyglotException}. */
  Value load(JavaScriptPolicy.Location policy) {
    String path = files.mount(policy);
    return context
        .eval(
            module(
                "import * as policy from "
                    + JsonText.quote(path)
                    + "; export default policy.default;"))
        .getMember("default");
  }

  /** What {@code thrown} says about {@code policy}. */
  GuestProblem problem(PolyglotException thrown, JavaScriptPolicy.Location policy) {
    return files
        .refusal(String.valueOf(thrown.getMessage()))
        .orElseGet(() -> GuestProblem.of(thrown, policy));
  }

  /** What the prelude needs to run {@code policy} with {@code parameters}; made once. */
  Value prepare(JavaScriptPolicy.Location policy, MappingValue parameters) {
    files.enter(policy);
    Prepared known = prepared.get(policy);
    if (known == null || !known.parameters().equals(parameters)) {
      context.resetLimits();
      Value module = known == null ? load(policy) : known.module();
      GuestDocument document = GuestEncoder.encode("parameters", parameters);
      known = new Prepared(module, parameters, call("prepare", module, document));
      prepared.put(policy, known);
    }
    return known.policy();
  }

  /** Calls a function of the prelude, with all limits new. */
  Value call(String name, Object... arguments) {
    context.resetLimits();
    return functions.computeIfAbsent(name, prelude::getMember).execute(arguments);
  }

  /** Stops whatever runs in it; may be called from any thread, and may never return. */
  @Override
  public void close() {
    context.close(true);
  }

  private static Source module(String text) {
    try {
      return Source.newBuilder("js", text, "monban.mjs").mimeType(MODULE).cached(false).build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
