package dev.monban.engine.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchTest {
  private static final Limits NOTHING = new Limits(0, -1, -1, 0, 0, 0, 0, 0, 0);

  private final Watch watch = new Watch(Thread.currentThread(), NOTHING);

  @Test
  void a_call_is_not_blamed_for_what_was_before_it_was_first_seen() {
    assertThat(watch.excess(1)).isEmpty();
    assertThat(watch.excess(1)).isPresent();
    assertThat(watch.excess(2)).isEmpty();
  }

  @Test
  void between_two_calls_nothing_is_too_much() {
    assertThat(watch.excess(CallClock.IDLE)).isEmpty();
    assertThat(watch.excess(CallClock.IDLE)).isEmpty();
    assertThat(watch.excess(1)).isEmpty();
    assertThat(watch.excess(CallClock.IDLE)).isEmpty();
  }
}
