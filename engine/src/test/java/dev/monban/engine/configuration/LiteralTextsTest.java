package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.hcl.HclParser;
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

    assertThat(LiteralTexts.of(HclParser.parseFile(new SourceFile("main.tf", text)).result()))
        .extracting(literal -> literal.path() + "=" + literal.text())
        .containsExactly(
            "resource.aws_db_instance.main.password=hunter22",
            "resource.aws_db_instance.main.name=a",
            "resource.aws_db_instance.main.name=b-",
            "resource.aws_db_instance.main.tags.Key=c",
            "resource.aws_db_instance.main.tags=d",
            "resource.aws_db_instance.main.logging.target=e\n");
  }
}
