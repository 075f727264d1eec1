package dev.monban.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionConstraintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                 | 1.2.3       | true",
        "1.2.3              | 1.2.3       | true",
        "= 1.2              | 1.2.0       | true",
        "1.2.3              | 1.2.4       | false",
        "!= 5.3             | 5.3.0       | false",
        "!= 5.3             | 5.3.1       | true",
        "> 5.0              | 5.0.0       | false",
        ">= 5.0             | 5.0.0       | true",
        "< 6                | 5.999.0     | true",
        "<= 6               | 6.0.1       | false",
        "~> 5.0             | 5.100.0     | true",
        "~> 5.0             | 6.0.0       | false",
        "~> 5.1.2           | 5.1.10      | true",
        "~> 5.1.2           | 5.2.0       | false",
        "~> 5.1.2           | 5.1.1       | false",
        "~> 5               | 5.100.0     | true",
        "~> 5               | 6.0.0       | false",
        "~> 5.0, != 5.3     | 5.3         | false",
        "~>5.0,!=5.3        | 5.4         | true",
        ">= 5.0             | 6.0.0-beta1 | false",
        "6.0.0-beta1        | 6.0.0-beta1 | true",
      })
  void allows_what_terraform_allows(String constraint, String version, boolean allowed) {
    assertThat(
            VersionConstraint.parse(constraint)
                .orElseThrow()
                .allows(SemanticVersion.parse(version).orElseThrow()))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"latest", "=> 1", "~> ", "1.0,", "1..0", "99999999999999999999", ">= 1 2"})
  void is_empty_for_what_is_no_constraint(String text) {
    assertThat(VersionConstraint.parse(text)).isEmpty();
  }

  @Test
  void orders_versions_by_precedence() {
    assertThat(
            "1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.2 1.10"
                .split(" "))
        .extracting(text -> SemanticVersion.parse(text).orElseThrow())
        .isSorted();
  }

  @Test
  void reads_back_what_it_prints() {
    VersionConstraint constraint = VersionConstraint.parse("~>5.0 ,!=5.3").orElseThrow();

    assertThat(constraint).hasToString("~> 5.0, != 5.3");
    assertThat(VersionConstraint.parse(constraint.toString())).contains(constraint);
  }
}
