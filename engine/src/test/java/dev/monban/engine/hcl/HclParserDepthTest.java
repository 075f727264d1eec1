package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.SourceFile;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HclParserDepthTest {
  private static final int SMALL_STACK = 512 * 1024;

  static Stream<Arguments> deepTexts() {
    int deep = 10_000;
    int wide = 100_000;
    return Stream.of(
        deep("parentheses", "a = " + "(".repeat(deep) + "1" + ")".repeat(deep)),
        deep("open parentheses", "a = " + "(".repeat(deep)),
        deep("lists", "a = " + "[".repeat(deep) + "]".repeat(deep)),
        deep("objects", "a = " + "{ k = ".repeat(deep) + "1" + "}".repeat(deep)),
        deep("calls", "a = " + "f(".repeat(deep) + ")".repeat(deep)),
        deep("templates", "a = " + "\"${".repeat(deep) + "1" + "}\"".repeat(deep)),
        deep("directives", "a = \"" + "%{ if x }".repeat(deep) + "%{ endif }".repeat(deep) + "\""),
        deep("blocks", "b {\n".repeat(deep) + "}\n".repeat(deep)),
        deep("minus signs", "a = " + "-".repeat(deep) + "1"),
        deep("exclamation marks", "a = " + "!".repeat(deep) + "true"),
        deep("conditionals", "a = " + "x ? 1 : ".repeat(deep) + "2"),
        deep("splats", "a = x" + "[*]".repeat(deep)),
        deep("for expressions", "a = " + "[for x in y : ".repeat(deep) + "1" + "]".repeat(deep)),
        deep(
            "operators that bind ever tighter",
            "a = " + "1 || 1 && 1 == 1 < 1 + 1 * (".repeat(deep)),
        deep("a sum", "a = 1" + "+1".repeat(wide)),
        deep("attributes", "a = b" + ".c".repeat(wide)),
        deep("indexes", "a = b" + "[0]".repeat(wide)),
        deep("heredocs", "a = " + "<<E\n${".repeat(deep)));
  }

  private static Arguments deep(String what, String text) {
    return Arguments.of(what, text + "\nlast = 1\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deepTexts")
  void depth_is_a_diagnostic_and_no_stack_overflow(String what, String text) throws Exception {
    Diagnosed<Body> read = onSmallStack(new SourceFile("deep.tf", text));

    assertThat(read.diagnostics()).extracting(Diagnostic::summary).contains("Nested too deeply");
    assertThat(SyntaxNodes.depth(read.result())).isLessThan(2 * Parsing.DEPTH_LIMIT);
  }

  @Test
  void depth_is_a_diagnostic_in_json_too() throws Exception {
    Diagnosed<Body> read =
        onSmallStack(new SourceFile("deep.tf.json", "{\"a\":" + "[".repeat(10_000)));

    assertThat(read.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Nested too deeply");
  }

  @Test
  void what_stands_behind_the_deep_part_is_read() throws Exception {
    String text = "a = " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + "\nb = 2\n";

    Diagnosed<Body> read = onSmallStack(new SourceFile("deep.tf", text));

    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.result().attribute("b")).isPresent();
  }

  @Test
  void what_people_write_is_not_too_deep() {
    String text = "a = " + "(".repeat(80) + "1" + " + 1".repeat(150) + ")".repeat(80) + "\n";

    assertThat(HclParser.parseFile(new SourceFile("a.tf", text)).diagnostics()).isEmpty();
  }

  private static Diagnosed<Body> onSmallStack(SourceFile file) throws InterruptedException {
    AtomicReference<Diagnosed<Body>> read = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> read.set(HclParser.parseFile(file)), "small-stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((ignored, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
    return read.get();
  }
}
