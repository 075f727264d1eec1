package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCheckTest {
  private static final String DECLARED =
      """
      resource "terraform_data" "one" {}
      resource "terraform_data" "other" {}
      resource "terraform_data" "many" { count = 2 }
      module "m" { source = "./m" }
      -- m/main.tf --
      resource "terraform_data" "inner" {}
      -- statements.tf --
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terraform_data.one     | terraform_data.one             | Redundant move statement",
        "terraform_data.one     | terraform_data.other           | Moved object still exists",
        "terraform_data.many[1] | terraform_data.other           | Moved object still exists",
        "terraform_data.one     | terraform_data.one[0]          | Moved object still exists",
        "module.m               | module.n                       | Moved object still exists",
        "module.m.terraform_data.inner | terraform_data.other    | Moved object still exists",
        "terraform_data.gone    | module.m                       | Invalid \"moved\" addresses",
      })
  void refuses_moves_that_make_no_sense(String from, String to, String summary) {
    assertThat(Source.of(DECLARED + moved(from, to)).errors()).containsExactly(summary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terraform_data.gone    | terraform_data.one",
        "terraform_data.gone    | module.m.terraform_data.inner",
        "terraform_data.gone    | terraform_data.nowhere",
        "terraform_data.many    | terraform_data.many[0]",
        "terraform_data.many[7] | terraform_data.one",
        "module.gone            | module.m",
      })
  void allows_moves_from_what_is_gone(String from, String to) {
    assertThat(Source.of(DECLARED + moved(from, to)).errors()).isEmpty();
  }

  @Test
  void refuses_a_move_to_two_places_and_from_two_places() {
    assertThat(
            Source.of(
                    DECLARED
                        + moved("terraform_data.a", "terraform_data.one")
                        + moved("terraform_data.a", "terraform_data.other"))
                .errors())
        .containsExactly("Ambiguous move statements");
    assertThat(
            Source.of(
                    DECLARED
                        + moved("terraform_data.a", "terraform_data.one")
                        + moved("terraform_data.b", "terraform_data.one"))
                .errors())
        .containsExactly("Ambiguous move statements");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "terraform_data.missing          | \"i\"                  | Configuration for import target does not exist",
        "module.m.terraform_data.missing | \"i\"                  | Configuration for import target does not exist",
        "terraform_data.one              | null                   | Invalid import id argument",
        "terraform_data.one              | terraform_data.other.id | Invalid import id argument",
      })
  void refuses_imports_that_cannot_be(String to, String identifier, String summary) {
    assertThat(Source.of(DECLARED + imported(to, identifier)).errors()).containsExactly(summary);
  }

  @Test
  void refuses_a_second_import_of_the_same_resource_and_any_in_a_module() {
    assertThat(
            Source.of(
                    DECLARED
                        + imported("terraform_data.one", "\"i\"")
                        + imported("terraform_data.one", "\"j\""))
                .errors())
        .containsExactly("Duplicate import configuration for \"terraform_data.one\"");
    assertThat(
            Source.of(DECLARED + "-- m/i.tf --\n" + imported("terraform_data.inner", "\"i\""))
                .errors())
        .containsExactly("Invalid import configuration");
  }

  @Test
  void finds_the_target_of_an_import_by_keys_that_have_to_be_worked_out() {
    assertThat(
            Source.of(
                    """
                    module "m" {
                      source   = "./m"
                      for_each = toset(["a"])
                    }
                    import {
                      for_each = toset(["a"])
                      to       = module.m[each.key].terraform_data.r[0]
                      id       = each.value
                    }
                    -- m/main.tf --
                    resource "terraform_data" "r" { count = 1 }
                    """)
                .errors())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"a\", \"b\"]", "toset([1, 2])", "{ a = \"b\" }", "[]"})
  void an_import_is_repeated_for_any_collection(String collection) {
    assertThat(Source.of(DECLARED + repeatedImport(collection)).errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\"", "null", "sensitive([\"a\"])", "sensitive({ a = \"b\" })"})
  void an_import_is_not_repeated_for_anything_else(String value) {
    assertThat(Source.of(DECLARED + repeatedImport(value)).errors())
        .containsExactly("Invalid for_each argument");
  }

  private static String repeatedImport(String collection) {
    return """
    import {
      for_each = %s
      to       = terraform_data.many[each.key]
      id       = each.value
    }
    """
        .formatted(collection);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terraform_data.one     | Removed resource still exists",
        "module.m               | Removed module still exists",
        "terraform_data.gone[0] | Resource instance keys not allowed",
        "module.gone[0]         | Module instance keys not allowed",
      })
  void refuses_to_call_removed_what_is_there(String from, String summary) {
    assertThat(Source.of(DECLARED + "removed { from = " + from + " }\n").errors())
        .containsExactly(summary);
  }

  private static String moved(String from, String to) {
    return "moved {\n  from = " + from + "\n  to   = " + to + "\n}\n";
  }

  private static String imported(String to, String identifier) {
    return "import {\n  to = " + to + "\n  id = " + identifier + "\n}\n";
  }
}
