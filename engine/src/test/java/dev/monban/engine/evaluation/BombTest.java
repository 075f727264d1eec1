package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Root modules that mean harm; {@code BombTable} tells what each takes within users' limits. */
class BombTest {
  private static final EvaluationLimits TIGHT =
      new EvaluationLimits(400, 200_000L, 20_000, 1 << 18);

  static Set<Map.Entry<String, String>> tooMuch() {
    return Bombs.tooMuch().entrySet();
  }

  static Set<Map.Entry<String, String>> refused() {
    return Bombs.refused().entrySet();
  }

  static Set<Map.Entry<String, String>> harmless() {
    return Bombs.harmless(1).entrySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooMuch")
  void what_would_take_too_much_is_unknown_and_named(Map.Entry<String, String> bomb) {
    Source source = Source.of(bomb.getValue(), TIGHT);

    assertThat(source.diagnostics())
        .anySatisfy(
            error ->
                assertThat(error.summary() + error.detail()).contains("Evaluation limit reached"));
    assertThat(source.graph().outputs()).noneMatch(output -> output.value().isWhollyKnown());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_nobody_should_read_is_refused(Map.Entry<String, String> bomb) {
    assertThat(Source.of(bomb.getValue()).errors()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harmless")
  void what_only_looks_bad_is_evaluated(Map.Entry<String, String> bomb) {
    assertThat(Source.of(bomb.getValue()).errors()).isEmpty();
  }
}
