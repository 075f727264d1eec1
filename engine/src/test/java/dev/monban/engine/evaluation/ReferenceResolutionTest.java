package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceResolutionTest {

  @Test
  void leads_edges_through_modules_locals_and_loops_to_the_very_instance() {
    Source source =
        Source.of(
            """
            module "s" {
              source = "./s"
            }
            locals { buckets = module.s.buckets }
            resource "aws_s3_bucket_versioning" "v" {
              for_each = local.buckets
              bucket   = each.value.id
              versioning_configuration { status = "Enabled" }
            }
            -- s/main.tf --
            resource "aws_s3_bucket" "b" {
              for_each = { x = 1, y = 2 }
              bucket   = "b-${each.key}"
            }
            output "buckets" { value = aws_s3_bucket.b }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.edges())
        .containsExactly(
            "aws_s3_bucket_versioning.v[\"x\"].bucket -> module.s.aws_s3_bucket.b[\"x\"].id",
            "aws_s3_bucket_versioning.v[\"y\"].bucket -> module.s.aws_s3_bucket.b[\"y\"].id");
  }

  @Test
  void leads_an_edge_from_a_known_value_too() {
    Source source =
        Source.of(
            """
            resource "aws_s3_bucket" "b" { bucket = "name" }
            resource "aws_s3_bucket_policy" "p" {
              bucket = aws_s3_bucket.b.bucket
              policy = "{}"
            }
            """);

    assertThat(source.edges())
        .containsExactly("aws_s3_bucket_policy.p.bucket -> aws_s3_bucket.b.bucket");
  }

  @Test
  void knows_which_attribute_of_a_resource_is_meant_behind_functions_that_hand_it_on() {
    Source source =
        Source.of(
            """
            resource "aws_sns_topic" "t" { count = 1 }
            resource "terraform_data" "one" { input = one(aws_sns_topic.t[*]).arn }
            resource "terraform_data" "first" { input = coalesce(null, aws_sns_topic.t[0].arn) }
            resource "terraform_data" "listed" { input = coalescelist([], aws_sns_topic.t)[0].arn }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.edges())
        .containsExactlyInAnyOrder(
            "terraform_data.one.input -> aws_sns_topic.t[0].arn",
            "terraform_data.first.input -> aws_sns_topic.t[0].arn",
            "terraform_data.listed.input -> aws_sns_topic.t[0].arn");
  }

  @Test
  void leads_an_edge_from_the_very_argument_of_a_block_in_a_set() {
    Source source =
        Source.of(
            """
            resource "aws_vpc" "v" { cidr_block = "10.0.0.0/8" }
            resource "aws_security_group" "s" {}
            resource "aws_security_group" "r" {
              ingress {
                from_port       = 1
                to_port         = 2
                protocol        = "tcp"
                cidr_blocks     = [aws_vpc.v.cidr_block]
                security_groups = [aws_security_group.s.id]
              }
            }
            """);

    assertThat(source.edges())
        .containsExactly(
            "aws_security_group.r.ingress.security_groups -> aws_security_group.s.id",
            "aws_security_group.r.ingress.cidr_blocks -> aws_vpc.v.cidr_block");
  }

  @Test
  void a_set_of_blocks_with_a_secret_in_it_is_secret_as_a_whole() {
    Source source =
        Source.of(
            """
            variable "s" {
              sensitive = true
              default   = "secret"
            }
            resource "aws_autoscaling_group" "g" {
              max_size = 1
              min_size = 1
              tag {
                key                 = "a"
                value               = var.s
                propagate_at_launch = true
              }
            }
            """);

    assertThat(source.value("aws_autoscaling_group.g", "tag").marks().sensitive()).isTrue();
  }

  @Test
  void leads_to_the_symbolic_instance_where_the_instances_are_not_known() {
    Source source =
        Source.of(
            """
            variable "names" { type = set(string) }
            resource "aws_s3_bucket" "b" { for_each = var.names }
            resource "aws_s3_bucket_policy" "p" {
              bucket = aws_s3_bucket.b["a"].id
              policy = "{}"
            }
            """);

    assertThat(source.edges())
        .containsExactly("aws_s3_bucket_policy.p.bucket -> aws_s3_bucket.b[\"*\"]");
  }

  @Test
  void does_not_know_an_argument_that_the_provider_decides() {
    Source source =
        Source.of(
            """
            resource "aws_instance" "i" { ami = "ami-1" }
            output "zone" { value = aws_instance.i.availability_zone }
            """);

    assertThat(source.value("aws_instance.i", "availability_zone").isNull()).isTrue();
    ValueAssert.assertThat(source.output("zone"))
        .originatesFrom("aws_instance.i.availability_zone");
  }

  @Test
  void does_not_know_the_attributes_of_a_resource_without_a_schema() {
    Source source =
        Source.of(
            """
            resource "random_id" "r" {
              count       = 2
              byte_length = 4
            }
            resource "random_id" "one" { byte_length = 4 }
            output "all" { value = random_id.r[*].hex }
            output "one" { value = random_id.one.hex }
            """);

    assertThat(source.errors()).isEmpty();
    ValueAssert.assertThat(source.output("all")).originatesFrom("random_id.r[0]", "random_id.r[1]");
    ValueAssert.assertThat(source.output("one")).originatesFrom("random_id.one.hex");
  }

  @Test
  void knows_the_rest_of_what_refers_to_a_resource_that_is_not_declared() {
    Source source =
        Source.of(
            """
            output "o" { value = [1, aws_s3_bucket.missing.arn] }
            """);

    assertThat(source.errors()).containsExactly("Reference to undeclared resource");
    assertThat(source.output("o")).isInstanceOf(SequenceValue.class);
    Value missing = ((SequenceValue) source.output("o")).elements().get(1);
    ValueAssert.assertThat(missing).isUnknownBecauseOf(Origin.Kind.INVALID);
    assertThat(missing.marks().references())
        .extracting(reference -> reference.resource().toString())
        .containsExactly("aws_s3_bucket.missing");
  }

  @Test
  void warns_of_an_attribute_that_the_schema_does_not_know() {
    Source source =
        Source.of(
            """
            resource "aws_s3_bucket" "b" {}
            output "o" { value = aws_s3_bucket.b.colour }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.warnings()).containsExactly("Unsupported attribute");
    ValueAssert.assertThat(source.output("o")).isUnknownBecauseOf(Origin.Kind.RESOURCE);
  }

  @Test
  void refuses_what_the_resources_of_terraform_itself_do_not_have() {
    Source source =
        Source.of(
            """
            resource "terraform_data" "t" { colour = "red" }
            output "o" { value = terraform_data.t.shade }
            """);

    assertThat(source.errors()).containsExactly("Unsupported argument", "Unsupported attribute");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "each                      | Invalid reference",
        "each.name                 | Invalid \"each\" attribute",
        "each.key                  | Reference to \"each\" in context without for_each",
        "each.value                | each.value cannot be used in this context",
        "count                     | Invalid reference",
        "count.name                | Invalid \"count\" attribute",
        "count.index               | Reference to \"count\" in non-counted context",
        "path                      | Invalid reference",
        "path[\"root\"]            | Invalid reference",
        "path.modul                | Invalid \"path\" attribute",
        "terraform                 | Invalid reference",
        "terraform.env             | Invalid \"terraform\" attribute",
        "var[\"a\"]                | Invalid reference",
        "data.aws_region[\"a\"]    | Invalid reference",
        "resource.aws_region       | Invalid reference",
        "ephemeral                 | Invalid reference",
        "aws_region                | Invalid reference",
        "template.name             | Reserved symbol name",
        "resource.template.name    | Reference to undeclared resource",
      })
  void says_of_a_name_what_is_wrong_with_it_in_its_place(String expression, String summary) {
    assertThat(Source.of("locals { l = " + expression + " }").errors()).containsExactly(summary);
  }

  @Test
  void reports_each_cycle_once_by_its_members() {
    assertThat(
            Source.of(
                    """
                    resource "terraform_data" "a" { input = terraform_data.b.id }
                    resource "terraform_data" "b" { input = local.l }
                    locals { l = terraform_data.a.id }
                    """)
                .errors())
        .containsExactly("Cycle: local.l (expand), terraform_data.a, terraform_data.b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "local.nothing                | Reference to undeclared local value",
        "terraform_data.nothing.id    | Reference to undeclared resource",
        "data.aws_ami.nothing.id      | Reference to undeclared resource",
        "terraform_data               | Invalid reference",
        "var                          | Invalid reference",
        "data.aws_ami                 | Invalid reference",
        "terraform_data.x[0].id       | Unexpected resource instance key",
        "terraform_data.many.id       | Missing resource instance key",
        "path.nothing                 | Invalid \"path\" attribute",
        "terraform.nothing            | Invalid \"terraform\" attribute",
        "self.id                      | Invalid \"self\" reference",
        "terraform_data.self.id       | Self-referential block",
        "try(local.nothing, 1)        | Reference to undeclared local value",
      })
  void refuses_references_to_what_is_not_there(String expression, String summary) {
    assertThat(
            Source.of(
                    """
                    resource "terraform_data" "x" {}
                    resource "terraform_data" "many" { count = 2 }
                    resource "terraform_data" "self" { input = %s }
                    """
                        .formatted(expression))
                .errors())
        .containsExactly(summary);
  }
}
