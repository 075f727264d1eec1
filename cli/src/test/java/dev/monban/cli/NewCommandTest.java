package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void sit_down() {
    desk = new Desk(directory);
  }

  @Test
  void from_nothing_to_a_finding() {
    assertThat(desk.run("init")).isZero();
    assertThat(desk.output())
        .startsWith(
            """
            monban.yaml
            jsconfig.json
            policies/example-volumes-encrypted.policy.js
            policies/example-volumes-encrypted.test.js
            policies/example-volumes-encrypted.md
            """);
    assertThat(desk.run("new", "acme-bucket-destroy", "--type", "aws_s3_bucket")).isZero();
    assertThat(desk.output())
        .startsWith("policies/acme-bucket-destroy.policy.js\n")
        .endsWith("\nIts test passes: monban test policies --only acme-bucket-destroy\n");

    assertThat(desk.run("test")).isZero();
    assertThat(desk.output()).isEqualTo("All passed: 10 checks of 2 policies\n");

    desk.file("main.tf", "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n");
    assertThat(desk.run("check", "--only", "example-volumes-encrypted")).isEqualTo(1);
    assertThat(desk.output())
        .contains("The argument encrypted is not true.")
        .contains("main.tf:2:3  aws_ebs_volume.v");
  }

  @Test
  void begins_a_policy_with_any_check_in_any_directory() {
    assertThat(desk.run("new", "acme-plan", "--check", "change", "--policies", "rules")).isZero();
    assertThat(desk.run("new", "acme-fleet", "--check", "fleet", "--policies", "rules")).isZero();
    assertThat(desk.run("new", "acme-one", "--check", "configuration", "--policies", "rules"))
        .isZero();

    assertThat(desk.run("test", "rules")).isZero();
  }

  @Test
  void writes_typescript_which_all_commands_take() throws IOException {
    for (String check : List.of("resource", "configuration", "change", "fleet")) {
      assertThat(desk.run("new", "acme-" + check, "--check", check, "--typescript")).isZero();
    }
    assertThat(desk.written("policies/acme-resource.policy.ts"))
        .startsWith("import type { Policy } from \"monban\";\n\nexport default {\n")
        .endsWith("\n} satisfies Policy<\"aws_ebs_volume\">;\n");

    assertThat(desk.run("test", "--coverage")).isZero();
    assertThat(desk.output())
        .contains("All passed: ", " of 4 policies\n")
        .contains("  100 %  policies/acme-resource.policy.ts\n");
    assertThat(desk.run("policies", "list", "--policies", "policies")).isZero();
    assertThat(desk.output()).contains("acme-fleet");
    assertThat(desk.run("policies", "show", "acme-change", "--policies", "policies")).isZero();
    assertThat(desk.run("policies", "docs", "docs", "--policies", "policies")).isZero();
    assertThat(desk.run("new", "acme-fleet")).isEqualTo(2);
  }

  @Test
  void writes_declarations_of_resource_types() {
    assertThat(desk.run("policies", "types", "--type", "aws_lb")).isZero();
    assertThat(desk.output()).isEqualTo(".monban/types/monban.d.ts\n.monban/types/aws.d.ts\n");
    assertThat(desk.written(".monban/types/aws.d.ts")).contains("aws_lb_listener: {");
    assertThat(desk.file("taken", "").run("policies", "types", "taken")).isEqualTo(2);
    assertThat(desk.errors()).contains("declarations could not be written");
    assertThat(desk.run("policies", "types", "--provider-schema", "nowhere.json")).isEqualTo(2);
    assertThat(desk.run("policies", "types", "--help")).isZero();
  }

  @Test
  void leaves_the_settings_of_editors_that_are_there() throws IOException {
    desk.file("jsconfig.json", "{}");

    assertThat(desk.run("init")).isZero();
    assertThat(desk.output()).startsWith("monban.yaml\npolicies/");
    assertThat(directory.resolve("jsconfig.json")).hasContent("{}");
  }

  @Test
  void overwrites_nothing() {
    desk.run("init");

    assertThat(desk.run("init")).isEqualTo(2);
    assertThat(desk.errors()).isEqualTo("Error: monban.yaml is there already.\n");
    assertThat(desk.run("new", "example-volumes-encrypted")).isEqualTo(2);
    assertThat(desk.errors()).contains("There is a policy example-volumes-encrypted already.");
    assertThat(desk.run("new", "aws-waf-alb-attached")).isEqualTo(2);
    desk.file("policies/acme-x.md", "# X\n");
    assertThat(desk.run("new", "acme-x")).isEqualTo(2);
    assertThat(desk.errors()).contains("policies/acme-x.md is there already.");
  }

  @Test
  void refuses_wrong_use() {
    assertThat(desk.run("new")).isEqualTo(2);
    assertThat(desk.run("new", "../escape")).isEqualTo(2);
    assertThat(desk.errors()).contains("\"../escape\" is no id");
    assertThat(desk.run("new", "acme-lb", "--type", "aws_lbb")).isEqualTo(2);
    assertThat(desk.errors()).contains("Did you mean \"aws_lb\"?");
    assertThat(desk.run("new", "acme-lb", "--check", "everything")).isEqualTo(2);
    assertThat(desk.run("init", "there")).isEqualTo(2);
    assertThat(desk.run("new", "--help")).isZero();
    assertThat(desk.output()).contains("--type", "--check", "--typescript");
    assertThat(desk.run("init", "--help")).isZero();
  }
}
