package dev.monban.policies;

import dev.monban.engine.authoring.Scaffold;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The real TypeScript compiler, with the settings that {@code monban init} writes. */
final class TypeScriptCompiler implements AutoCloseable {
  private static final String LIBRARY = "/META-INF/resources/webjars/typescript/5.9.3/lib/";

  private final Context context;
  private final Value check;

  TypeScriptCompiler() {
    context =
        Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .option("js.ecmascript-version", "2023")
            .build();
    context.eval(Source.create("js", text(LIBRARY + "typescript.js")));
    check = context.eval(Source.create("js", text("typescript-check.js")));
  }

  /**
   * What is wrong in {@code files}, by absolute path, which are one program: a line for each, of
   * file, line, code and message with tabs between them.
   */
  List<String> check(Map<String, String> files) {
    Value found =
        check.execute(
            ProxyArray.fromArray(files.keySet().toArray()),
            ProxyArray.fromArray(files.values().toArray()),
            Scaffold.editorSettings().text(),
            (ProxyExecutable) arguments -> text(LIBRARY + arguments[0].asString()));
    List<String> problems = new ArrayList<>();
    for (long i = 0; i < found.getArraySize(); i++) {
      problems.add(found.getArrayElement(i).asString());
    }
    return problems;
  }

  private static String text(String name) {
    try (InputStream stream = TypeScriptCompiler.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    context.close(true);
  }
}
