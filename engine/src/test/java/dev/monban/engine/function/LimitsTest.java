package dev.monban.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monban.engine.value.LimitExceededException;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final FunctionContext TIGHT =
      new FunctionContext(FileAccess.NONE, 100, 100, Work.UNCOUNTED);

  private static void assertExceeds(String name, Value... arguments) {
    assertThatThrownBy(() -> FunctionTable.call(name, List.of(arguments), TIGHT))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void a_product_has_no_more_elements_than_allowed() {
    Value ten = Value.tuple(Collections.nCopies(10, Value.TRUE));

    assertExceeds("setproduct", ten, ten, ten, ten, ten, ten, ten, ten, ten, ten);
  }

  @Test
  void a_joined_text_is_no_longer_than_allowed() {
    Value texts = Value.tuple(Collections.nCopies(10, Value.string("0123456789")));

    assertExceeds("join", Value.string(","), texts);
  }

  @Test
  void padding_and_indents_are_no_longer_than_allowed() {
    assertExceeds("format", Value.string("%1000000000d"), Value.number(1));
    assertExceeds("format", Value.string("%.1000000000f"), Value.number(1));
    assertExceeds("indent", Value.number(1_000_000_000), Value.string("a\nb"));
    assertExceeds("replace", Value.string("a".repeat(50)), Value.string("a"), Value.string("aaa"));
  }

  @Test
  void deep_texts_do_not_overflow_the_stack() {
    FunctionContext wide =
        new FunctionContext(FileAccess.NONE, 1_000_000, 1_000_000, Work.UNCOUNTED);

    for (String name : List.of("jsondecode", "yamldecode")) {
      Value deep = Value.string("[".repeat(100_000));
      assertThatThrownBy(() -> FunctionTable.call(name, List.of(deep), wide))
          .isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void aliases_in_yaml_do_not_multiply_beyond_the_limit() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(i, i, String.join(", ", Collections.nCopies(10, "*a" + (i - 1)))));
    }

    assertExceeds("yamldecode", Value.string(bomb.toString()));
  }

  @Test
  void numbers_of_a_million_digits_are_refused_at_once() {
    assertExceeds("jsondecode", Value.string("1e1000000000"));
    assertExceeds("parseint", Value.string("9".repeat(100_000)), Value.number(10));
  }

  @Test
  void what_replaces_matches_is_worth_its_length_each_time() {
    AtomicLong taken = new AtomicLong();
    FunctionContext counting = FunctionContext.WITHOUT_FILES.countedBy(taken::addAndGet);
    List<Value> brief = List.of(Value.string("aaaa"), Value.string("/a/"), Value.string("b"));
    List<Value> lengthy =
        List.of(Value.string("aaaa"), Value.string("/a/"), Value.string("b".repeat(101)));

    FunctionTable.call("replace", brief, counting);
    long steps = taken.getAndSet(0);
    FunctionTable.call("replace", lengthy, counting);

    assertThat(taken.get() - steps).isEqualTo(4 * 100);
  }
}
