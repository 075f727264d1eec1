package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import dev.monban.engine.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * HCL4j as an independent second reader, on files of literals only: there it is right. Without data
 * blocks it sends no requests.
 */
class Hcl4jCrossCheckTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void both_read_the_same_literals(long seed) throws Exception {
    String text = literals(new Random(seed));

    Map<String, Object> theirs = new HCLParser().parse(text);

    Map<String, Object> ours = new LinkedHashMap<>();
    for (Attribute attribute :
        HclParser.parseFile(new SourceFile("a.tf", text)).result().attributes()) {
      ours.put(attribute.name(), plain(attribute.expression()));
    }
    assertThat(text).doesNotContain("data");
    assertThat(comparable(theirs)).as(text).isEqualTo(comparable(ours));
  }

  private static String literals(Random random) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < 8; at++) {
      text.append("name_").append(at).append(" = ").append(literal(random, 2)).append('\n');
    }
    return text.toString();
  }

  private static String literal(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> String.valueOf(random.nextInt(100_000));
      case 1 -> String.valueOf(random.nextBoolean());
      case 2 -> "\"text " + random.nextInt(100) + "\"";
      case 3 -> random.nextInt(100) + ".5";
      case 4 -> "[" + literal(random, depth - 1) + ", " + literal(random, depth - 1) + "]";
      default -> "{\n  a = " + literal(random, depth - 1) + "\n  b = " + literal(random, 0) + "\n}";
    };
  }

  private static Object plain(Expression expression) {
    if (expression instanceof NumberLiteral number) {
      return number.value();
    }
    if (expression instanceof BooleanLiteral literal) {
      return literal.value();
    }
    if (expression instanceof Template template) {
      return template.literalText().orElseThrow();
    }
    if (expression instanceof TupleConstructor tuple) {
      return tuple.elements().stream().map(Hcl4jCrossCheckTest::plain).toList();
    }
    Map<String, Object> members = new LinkedHashMap<>();
    for (ObjectItem item : ((ObjectConstructor) expression).items()) {
      members.put(item.literalKey().orElseThrow(), plain(item.value()));
    }
    return members;
  }

  /** Numbers by their value, whatever their class. */
  private static Object comparable(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Hcl4jCrossCheckTest::comparable).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> members = new LinkedHashMap<>();
      map.forEach((key, inner) -> members.put(key, comparable(inner)));
      return members;
    }
    return value;
  }
}
