package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void sit_down() {
    desk = new Desk(directory);
    desk.file("main.tf", "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n");
  }

  @Test
  void a_manifest_alone_is_a_profile_of_policies() {
    desk.file(
        "profile/monban-pack.yaml",
        """
        sets: { baseline: [aws-ebs-encrypted] }
        policies: { aws-ebs-encrypted: { severity: critical } }
        """);

    assertThat(desk.run("check", "--policies", "profile", "--set", "baseline")).isEqualTo(1);
    assertThat(desk.output()).contains("critical", "aws-ebs-encrypted");
    assertThat(desk.run("policies", "list", "--policies", "profile", "--set", "baseline")).isZero();
    assertThat(desk.output().lines()).singleElement().asString().contains("critical");
  }

  @Test
  void a_policy_uses_the_library_that_ships() {
    desk.file(
        "policies/acme-cidr.policy.js",
        """
        import { isEverybody } from "monban/lib/cidr.js";

        export default {
          id: "acme-cidr",
          title: "It holds",
          severity: "low",

          resources: ["aws_ebs_volume"],
          checkResource(volume, { report }) {
            if (isEverybody("0.0.0.0/0")) report("It is public.");
          },
        };
        """);

    assertThat(desk.run("check", "--policies", "policies", "--only", "acme-cidr")).isEqualTo(1);
    assertThat(desk.output()).contains("It is public.");
  }

  @Test
  void a_mistake_in_a_manifest_ends_the_check_as_incomplete() {
    desk.file("profile/monban-pack.yaml", "policies: { aws-ebs-encripted: { severity: low } }\n");

    assertThat(desk.run("check", "--policies", "profile")).isEqualTo(2);
    assertThat(desk.errors() + desk.output())
        .contains("profile/monban-pack.yaml:1:13", "Did you mean \"aws-ebs-encrypted\"?");
  }
}
