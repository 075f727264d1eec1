package dev.monban.engine.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributePathTest {
  private static final AttributePath CIDR =
      AttributePath.of("ingress").then(10).then("cidr_blocks");

  @Test
  void prints_its_steps_with_periods() {
    assertThat(CIDR).hasToString("ingress.10.cidr_blocks");
    assertThat(CIDR.withoutIndexes()).isEqualTo("ingress.cidr_blocks");
  }

  @Test
  void knows_its_beginnings() {
    assertThat(CIDR.startsWith(AttributePath.of("ingress").then(10))).isTrue();
    assertThat(CIDR.startsWith(AttributePath.of("ingress").then(1))).isFalse();
    assertThat(CIDR.startsWith(AttributePath.EMPTY)).isTrue();
  }

  @Test
  void orders_indexes_as_numbers() {
    assertThat(AttributePath.of("ingress").then(9))
        .isLessThan(AttributePath.of("ingress").then(10));
    assertThat(AttributePath.of("ingress")).isLessThan(CIDR);
  }
}
