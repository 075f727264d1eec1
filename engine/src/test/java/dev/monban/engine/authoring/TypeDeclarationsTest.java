package dev.monban.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.provider.ProviderSchemas;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeDeclarationsTest {

  @Test
  void declares_what_a_policy_can_use_and_each_type_of_each_provider() {
    List<NewFile> files = TypeDeclarations.of(ProviderSchemas.shipped(), type -> true);

    assertThat(files)
        .extracting(NewFile::name)
        .containsExactly(
            "monban.d.ts", "aws.d.ts", "azurerm.d.ts", "google.d.ts", "terraform.d.ts");
    assertThat(files.get(0).text()).contains("declare module \"monban\"");
    assertThat(files.get(1).text())
        .contains("\n    aws_lb: { ", "\n    aws_wafv2_web_acl: { ")
        .hasSizeLessThan(2_000_000);
  }

  @Test
  void a_shape_is_that_of_all_versions_and_declared_once() {
    NewFile aws =
        TypeDeclarations.of(
                ProviderSchemas.shipped(), type -> type.matches("aws_(ebs_volume|s3_object_copy)"))
            .get(1);

    assertThat(aws.text())
        .contains("import type { OpenList } from \"monban\";")
        .contains("encrypted: boolean | null; ")
        .contains("region: string | null; ")
        .contains("size: number | null; ")
        .contains("tags: Record<string, string> | null; ")
        .contains("timeouts: Shape1 | null")
        .contains("type Shape1 = { create: string | null; ")
        .doesNotContain("aws_lb");
  }

  @Test
  void nothing_is_declared_of_a_provider_without_a_type_that_is_wanted() {
    assertThat(TypeDeclarations.of(ProviderSchemas.shipped(), type -> false)).hasSize(1);
  }
}
