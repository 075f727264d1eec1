package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.source.SourceFile;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HclParserLawsTest {

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_tokens_together_are_the_text(long seed) {
    String text = GeneratedHcl.broken(seed);
    SyntaxText source = SyntaxText.of(new SourceFile("a.tf", text));

    Tokens tokens = Lexer.tokenize(source, LexerMode.Kind.EXPRESSION, false, new Diagnostics());

    StringBuilder together = new StringBuilder();
    for (int at = 0; at < tokens.count(); at++) {
      assertThat(tokens.end(at)).isGreaterThanOrEqualTo(tokens.start(at));
      together.append(text, tokens.start(at), tokens.end(at));
    }
    assertThat(together).hasToString(text);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_valid_text_has_no_diagnostics(long seed) {
    String text = GeneratedHcl.valid(seed);

    assertThat(HclParser.parseFile(new SourceFile("a.tf", text)).diagnostics()).as(text).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_range_lies_in_its_parents(long seed) {
    assertRangesNest(
        HclParser.parseFile(new SourceFile("a.tf", GeneratedHcl.valid(seed))).result());
    assertRangesNest(
        HclParser.parseFile(new SourceFile("a.tf", GeneratedHcl.broken(seed))).result());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_missing_in_the_tree_is_in_the_diagnostics(long seed) {
    Diagnosed<Body> read = HclParser.parseFile(new SourceFile("a.tf", GeneratedHcl.broken(seed)));

    if (hasInvalid(read.result())) {
      assertThat(read.hasErrors()).isTrue();
    }
    assertThat(read.diagnostics())
        .allSatisfy(diagnostic -> assertThat(diagnostic.range()).isPresent());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_text_can_be_read_as_json_template_and_expression(long seed) {
    String text = GeneratedHcl.broken(seed);

    assertRangesNest(HclParser.parseFile(new SourceFile("a.tf.json", text)).result());
    assertRangesNest(HclParser.parseTemplate(new SourceFile("a.tftpl", text)).result());
    assertRangesNest(HclParser.parseExpression(new SourceFile("a", text)).result());
  }

  private static boolean hasInvalid(Node node) {
    return node instanceof InvalidExpression
        || SyntaxNodes.children(node).stream().anyMatch(HclParserLawsTest::hasInvalid);
  }

  private static void assertRangesNest(Node parent) {
    assertThat(parent.range().start()).isBetween(0, parent.range().end());
    for (Node child : SyntaxNodes.children(parent)) {
      assertThat(parent.range().contains(child.range()))
          .as("%s of %s in %s of %s", child.range(), child, parent.range(), parent)
          .isTrue();
      assertRangesNest(child);
    }
  }
}
