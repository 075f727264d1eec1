package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The data source that a {@code check} block has for itself. */
class ScopedDataTest {

  private static String check(String name, String data) {
    return """
        check "%s" {
          %s
          assert {
            condition     = data.aws_partition.p.partition == "aws"
            error_message = "other"
          }
        }
        """
        .formatted(name, data);
  }

  private static final String OWN = check("own", "data \"aws_partition\" \"p\" {}");

  @Test
  void can_be_used_inside() {
    assertThat(Source.of(OWN).errors()).isEmpty();
  }

  @Test
  void cannot_be_used_elsewhere() {
    assertThat(Source.of(OWN + "output \"o\" { value = data.aws_partition.p.partition }").errors())
        .containsExactly("Reference to scoped resource");
    assertThat(Source.of(OWN + check("other", "")).errors())
        .containsExactly("Reference to scoped resource");
  }

  @Test
  void has_a_name_that_nothing_else_in_the_module_has() {
    assertThat(Source.of(OWN + "data \"aws_partition\" \"p\" {}").errors())
        .containsExactly("Duplicate data \"aws_partition\" configuration");
    assertThat(Source.of(OWN + check("other", "data \"aws_partition\" \"p\" {}")).errors())
        .containsExactly("Duplicate data \"aws_partition\" configuration");
  }

  @Test
  void is_one_and_is_not_repeated() {
    assertThat(
            Source.of(
                    check("two", "data \"aws_partition\" \"p\" {}\n  data \"aws_region\" \"r\" {}"))
                .errors())
        .containsExactly("Multiple data resource blocks");
    assertThat(Source.of(check("many", "data \"aws_partition\" \"p\" { count = 1 }")).errors())
        .contains("Invalid \"count\" attribute");
  }
}
