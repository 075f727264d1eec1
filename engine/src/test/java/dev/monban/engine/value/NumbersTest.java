package dev.monban.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final String THIRD = "0." + "3".repeat(154) + "5";

  private static NumberValue number(String text) {
    return Numbers.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.5",
    "1e3, 1000",
    ".5, 0.5",
    "5., 5",
    "-0, -0",
    "1p4, 16",
    "inf, +Inf",
    "-Inf, -Inf",
    "00012, 12",
    "+1E-2, 0.01",
    "123456789012345678901234567890, 123456789012345678901234567890"
  })
  void reads_what_go_reads_and_writes_the_shortest_form(String text, String written) {
    assertThat(Numbers.format(number(text))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "-", "1e", "0x10", "1_000", " 1", "1 ", "1,5", "nan", "١"})
  void reads_nothing_else(String text) {
    assertThat(Numbers.parse(text)).isEmpty();
  }

  @Test
  void divides_with_the_precision_of_its_operands() {
    assertThat(Numbers.divide(number("1"), number("3"))).hasToString(THIRD);
    assertThat(Numbers.divide(NumberValue.of(1), NumberValue.of(3)))
        .hasToString("0.33333333333333333334");
    assertThat(Numbers.divide(Numbers.ofDouble(2), Numbers.ofDouble(3)))
        .hasToString("0.6666666666666666");
  }

  @Test
  void sums_of_decimal_fractions_show_their_binary_error() {
    NumberValue sum = number("0");
    for (int i = 0; i < 7; i++) {
      sum = Numbers.add(sum, number("0.1"));
    }

    assertThat(sum.toString()).startsWith("0.7000000000").endsWith("6").hasSize(157);
    assertThat(Numbers.add(number("0.1"), number("0.2"))).isEqualTo(number("0.3"));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 3, 1",
    "-7, 3, -1",
    "7, -3, 1",
    "7.5, -2, 1.5",
    "5, 0, 5",
    "100000000000000000000, 7, 2"
  })
  void takes_the_remainder_towards_zero(String left, String right, String remainder) {
    assertThat(Numbers.modulo(number(left), number(right))).hasToString(remainder);
  }

  @Test
  void zero_keeps_its_sign() {
    assertThat(Numbers.multiply(number("0"), number("-1")))
        .hasToString("-0")
        .isEqualTo(number("0"));
    assertThat(Numbers.add(number("-1"), number("1"))).hasToString("0");
    assertThat(Numbers.negate(number("0"))).hasToString("-0");
  }

  @Test
  void a_division_by_zero_is_infinite() {
    assertThat(Numbers.divide(number("-1"), number("0"))).isEqualTo(NumberValue.NEGATIVE_INFINITY);
  }

  @Test
  void a_plan_makes_fractions_doubles_and_keeps_whole_numbers() {
    assertThat(Numbers.asPlanned(number("9223372036854775808"))).hasToString("9223372036854775808");
    assertThat(Numbers.asPlanned(number("0.5")).precision()).isEqualTo(53);
    assertThat(Numbers.asPlanned(number("0.1"))).isEqualTo(number("0.1"));
  }

  @Test
  void refuses_numbers_that_would_take_forever() {
    assertThatThrownBy(() -> Numbers.parse("1e1000000000"))
        .isInstanceOf(LimitExceededException.class);
    NumberValue large = new NumberValue(new BigDecimal("1e100000000"), Marks.NONE);
    assertThatThrownBy(() -> Numbers.format(large)).isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> Numbers.add(large, number("1")))
        .isInstanceOf(LimitExceededException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_shortest_form_of_a_double_reads_back_as_the_same_double(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      double number = random.nextDouble() * Math.pow(10, random.nextInt(40) - 20);
      NumberValue value = Numbers.ofDouble(number);

      assertThat(Double.parseDouble(value.toString())).isEqualTo(number);
      assertThat(value.value().precision()).isLessThanOrEqualTo(17);
      assertThat(Numbers.toDouble(value)).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whole_numbers_compute_exactly(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      BigInteger a = new BigInteger(200, random);
      BigInteger b = new BigInteger(200, random).negate();

      assertThat(Numbers.truncate(Numbers.add(number(a.toString()), number(b.toString()))))
          .isEqualTo(a.add(b));
      assertThat(Numbers.truncate(Numbers.multiply(number(a.toString()), number(b.toString()))))
          .isEqualTo(a.multiply(b));
    }
  }
}
