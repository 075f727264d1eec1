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
  void what_a_call_takes_while_it_pauses_is_not_its_own() {
    Watch patient =
        new Watch(Thread.currentThread(), new Limits(0, 60_000, 8 << 20, 0, 0, 0, 0, 0, 0));

    assertThat(patient.excess(1)).isEmpty();
    allocate(6);
    assertThat(patient.excess(1)).isEmpty();
    allocate(20);
    assertThat(patient.excess(-1)).isEmpty();
    assertThat(patient.excess(1)).isEmpty();
    allocate(6);
    assertThat(patient.excess(1))
        .hasValueSatisfying(excess -> assertThat(excess).contains("allocated more than 8 MiB"));
  }

  @Test
  void a_clock_goes_on_with_the_same_call_behind_a_pause() {
    CallClock clock = new CallClock();
    clock.begin();
    long call = clock.current();

    assertThat(clock.<Long>pause(clock::current)).isEqualTo(-call);
    assertThat(clock.current()).isEqualTo(call);
  }

  private static void allocate(int megabytes) {
    for (int i = 0; i < megabytes; i++) {
      assertThat(new byte[1 << 20]).hasSize(1 << 20);
    }
  }

  @Test
  void between_two_calls_nothing_is_too_much() {
    assertThat(watch.excess(CallClock.IDLE)).isEmpty();
    assertThat(watch.excess(CallClock.IDLE)).isEmpty();
    assertThat(watch.excess(1)).isEmpty();
    assertThat(watch.excess(CallClock.IDLE)).isEmpty();
  }
}
