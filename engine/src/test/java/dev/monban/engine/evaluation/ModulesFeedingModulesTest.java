package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other tools lose between one module, or one block, and the next. */
class ModulesFeedingModulesTest {

  @Test
  void the_output_of_a_module_gives_another_module_its_instances() {
    Source source =
        Source.of(
            """
            module "names" { source = "./names" }
            module "queue" {
              for_each = module.names.all
              source   = "./queue"
              name     = each.value
            }
            -- names/main.tf --
            output "all" { value = { "a.b" = "one", c = "two" } }
            -- queue/main.tf --
            variable "name" { type = string }
            resource "aws_sqs_queue" "q" { name = var.name }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.addresses())
        .containsExactly(
            "module.queue[\"a.b\"].aws_sqs_queue.q", "module.queue[\"c\"].aws_sqs_queue.q");
    assertThat(source.value("module.queue[\"c\"].aws_sqs_queue.q", "name"))
        .isEqualTo(Value.string("two"));
  }

  @Test
  void the_public_access_block_of_a_bucket_in_a_repeated_module_refers_to_its_own() {
    Source source =
        Source.of(
            """
            module "s3" {
              for_each = toset(["a.b", "c"])
              source   = "./s3"
            }
            -- s3/main.tf --
            resource "aws_s3_bucket" "b" {}
            resource "aws_s3_bucket_public_access_block" "p" {
              bucket              = aws_s3_bucket.b.id
              block_public_policy = true
            }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.edges())
        .containsExactlyInAnyOrder(
            "module.s3[\"a.b\"].aws_s3_bucket_public_access_block.p.bucket"
                + " -> module.s3[\"a.b\"].aws_s3_bucket.b.id",
            "module.s3[\"c\"].aws_s3_bucket_public_access_block.p.bucket"
                + " -> module.s3[\"c\"].aws_s3_bucket.b.id");
  }

  @Test
  void the_same_address_tail_in_two_modules_has_a_place_of_its_own() {
    Source source =
        Source.of(
            """
            module "a" { source = "./a" }
            module "b" { source = "./b" }
            -- a/main.tf --
            resource "aws_sqs_queue" "q" {}
            -- b/main.tf --

            resource "aws_sqs_queue" "q" {}
            """);

    assertThat(place(source, "module.a.aws_sqs_queue.q")).isEqualTo("a/main.tf:1");
    assertThat(place(source, "module.b.aws_sqs_queue.q")).isEqualTo("b/main.tf:2");
  }

  @Test
  void the_second_of_two_rules_from_a_dynamic_block_may_be_the_open_one() {
    Source source =
        Source.of(
            """
            variable "ranges" { default = { office = "10.0.0.0/8", everyone = "0.0.0.0/0" } }
            resource "aws_security_group" "x" {
              dynamic "ingress" {
                for_each = [var.ranges.office, var.ranges.everyone]
                content {
                  from_port   = 22
                  to_port     = 22
                  protocol    = "tcp"
                  cidr_blocks = [ingress.value]
                }
              }
            }
            """);

    assertThat(source.errors()).isEmpty();
    SequenceValue rules = (SequenceValue) source.value("aws_security_group.x", "ingress");
    assertThat(rules.elements())
        .flatExtracting(rule -> elements(((MappingValue) rule).get("cidr_blocks")))
        .containsExactlyInAnyOrder(Value.string("10.0.0.0/8"), Value.string("0.0.0.0/0"));
  }

  private static List<Value> elements(Value list) {
    return ((SequenceValue) list).elements();
  }

  private static String place(Source source, String address) {
    var block = source.resource(address).placement().block().orElseThrow();
    return block.file().path() + ":" + block.startPosition().line();
  }
}
