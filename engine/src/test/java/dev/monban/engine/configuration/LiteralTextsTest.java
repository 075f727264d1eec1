package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.resource.LiteralText;
import dev.monban.engine.source.SourceFile;
import org.junit.jupiter.api.Test;

class LiteralTextsTest {

  @Test
  void finds_every_text_with_its_path() {
    String text =
        """
        resource "aws_db_instance" "main" {
          password = "hunter22"
          name     = var.x ? "a" : lower("b-${var.y}")
          tags     = { Key = ["c"], "${var.z}" = "d" }
          logging {
            target = <<-EOT
              e
            EOT
          }
        }
        """;

    assertThat(LiteralTexts.of(body(text), ModuleAddress.ROOT))
        .extracting(literal -> literal.path() + "=" + literal.text())
        .containsExactly(
            "resource.aws_db_instance.main.password=hunter22",
            "resource.aws_db_instance.main.name=a",
            "resource.aws_db_instance.main.name=b-",
            "resource.aws_db_instance.main.tags.Key=c",
            "resource.aws_db_instance.main.tags=d",
            "resource.aws_db_instance.main.logging.target=e\n");
  }

  @Test
  void tells_a_value_from_a_part_an_argument_and_an_operand() {
    String text =
        """
        a = var.x == "no" ? "yes" : (["yes"])
        b = "no-${var.x["no"]}"
        c = jsonencode({ password = "yes" })
        d = [for x in ["no"] : "yes" if x != "no"]
        e = { "${lower("no")}" = "yes" }
        """;

    assertThat(LiteralTexts.of(body(text), ModuleAddress.ROOT))
        .allSatisfy(literal -> assertThat(literal.whole()).isEqualTo(literal.text().equals("yes")))
        .filteredOn(LiteralText::whole)
        .extracting(LiteralText::path)
        .containsExactly("a", "a", "c.password", "d", "e");
  }

  @Test
  void finds_the_values_of_variables_under_their_names() {
    assertThat(LiteralTexts.ofVariableValues(body("password = \"hunter22\"")))
        .extracting(LiteralText::path)
        .containsExactly("var.password");
  }

  private static Body body(String text) {
    return HclParser.parseFile(new SourceFile("main.tf", text)).result();
  }
}
