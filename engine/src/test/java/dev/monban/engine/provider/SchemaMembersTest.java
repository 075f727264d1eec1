package dev.monban.engine.provider;

import static dev.monban.engine.address.ResourceMode.MANAGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaMembersTest {
  private final SchemaMembers members = new SchemaMembers(ProviderSchemas.shipped());

  @Test
  void a_misspelt_name_does_not_exist_and_has_suggestions() {
    assertThat(members.exists(MANAGED, List.of("aws_lb"), List.of(), "intrenal")).isFalse();
    assertThat(members.suggestion(MANAGED, List.of("aws_lb"), List.of(), "intrenal"))
        .contains("internal");
  }

  @Test
  void a_name_that_only_one_version_has_exists() {
    assertThat(members.exists(MANAGED, List.of("aws_eip"), List.of(), "vpc")).isTrue();
    assertThat(members.exists(MANAGED, List.of("aws_lb"), List.of(), "region")).isTrue();
  }

  @Test
  void a_name_that_only_one_of_the_types_has_exists() {
    List<String> types = List.of("aws_vpc", "aws_lb");

    assertThat(members.exists(MANAGED, types, List.of(), "internal")).isTrue();
    assertThat(members.exists(MANAGED, types, List.of(), "external")).isFalse();
  }

  @Test
  void looks_into_blocks_and_into_objects() {
    List<String> lb = List.of("aws_lb");
    List<String> group = List.of("aws_security_group");

    assertThat(members.exists(MANAGED, lb, List.of("access_logs"), "bucket")).isTrue();
    assertThat(members.exists(MANAGED, lb, List.of("access_logs"), "bukket")).isFalse();
    assertThat(members.exists(MANAGED, group, List.of("ingress"), "cidr_blocks")).isTrue();
    assertThat(members.exists(MANAGED, group, List.of("ingress"), "cidr_block")).isFalse();
  }

  @Test
  void anything_may_occur_in_a_map_and_in_a_type_without_a_schema() {
    assertThat(members.exists(MANAGED, List.of("aws_lb"), List.of("tags"), "Owner")).isTrue();
    assertThat(members.exists(MANAGED, List.of("acme_x"), List.of(), "anything")).isTrue();
    assertThat(members.exists(MANAGED, List.of("terraform_data"), List.of("input"), "x")).isTrue();
  }
}
