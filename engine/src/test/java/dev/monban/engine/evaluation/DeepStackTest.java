package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeepStackTest {

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }

  @Test
  void has_room_for_what_a_usual_stack_has_not() {
    int levels = 200_000;

    assertThatThrownBy(() -> depth(levels)).isInstanceOf(StackOverflowError.class);
    assertThat(DeepStack.call(() -> depth(levels))).isEqualTo(levels);
  }

  @Test
  void throws_what_the_work_throws() {
    assertThatThrownBy(
            () ->
                DeepStack.call(
                    () -> {
                      throw new IllegalArgumentException("wrong");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wrong");
  }

  @Test
  void an_interrupted_caller_has_its_answer_and_stays_interrupted() {
    Thread.currentThread().interrupt();

    assertThat(DeepStack.call(() -> 1)).isEqualTo(1);
    assertThat(Thread.interrupted()).isTrue();
  }
}
