package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.Value;
import org.junit.jupiter.api.Test;

class ProviderScopeTest {

  @Test
  void hands_configurations_down_two_levels_under_other_names() {
    Source source =
        Source.of(
            """
            provider "aws" { region = "eu-west-1" }
            provider "aws" {
              alias  = "us"
              region = "us-east-1"
            }
            module "a" {
              source    = "./a"
              providers = { aws = aws, aws.far = aws.us }
            }
            -- a/main.tf --
            terraform {
              required_providers {
                aws = {
                  source                = "hashicorp/aws"
                  configuration_aliases = [aws.far]
                }
              }
            }
            module "b" {
              source    = "./b"
              providers = { aws = aws.far }
            }
            resource "aws_sqs_queue" "near" {}
            -- a/b/main.tf --
            resource "aws_sqs_queue" "far" {}
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(region(source, "module.a.aws_sqs_queue.near")).isEqualTo(Value.string("eu-west-1"));
    assertThat(region(source, "module.a.module.b.aws_sqs_queue.far"))
        .isEqualTo(Value.string("us-east-1"));
    assertThat(source.resource("module.a.module.b.aws_sqs_queue.far").provider().alias())
        .contains("us");
  }

  @Test
  void inherits_the_default_configuration_by_the_provider_and_not_by_its_name() {
    Source source =
        Source.of(
            """
            terraform {
              required_providers {
                amazon = { source = "hashicorp/aws" }
              }
            }
            provider "amazon" { region = "eu-west-1" }
            module "a" { source = "./a" }
            -- a/main.tf --
            resource "aws_sqs_queue" "q" {}
            """);

    assertThat(region(source, "module.a.aws_sqs_queue.q")).isEqualTo(Value.string("eu-west-1"));
  }

  @Test
  void does_not_know_the_region_of_a_provider_without_a_block() {
    Source source = Source.of("resource \"aws_sqs_queue\" \"q\" {}");

    ValueAssert.assertThat(region(source, "aws_sqs_queue.q")).originatesFrom("provider.aws.region");
  }

  @Test
  void keeps_the_arguments_of_a_configuration() {
    ProviderConfiguration provider =
        Source.of(
                """
                provider "aws" {
                  allowed_account_ids = ["111122223333"]
                  assume_role { role_arn = "arn:aws:iam::111122223333:role/x" }
                  default_tags { tags = { Team = "a" } }
                }
                resource "aws_sqs_queue" "q" { tags = { Own = "b" } }
                """)
            .graph()
            .providers()
            .get(0);

    assertThat(provider.arguments().attributes().keySet())
        .contains("allowed_account_ids", "assume_role", "default_tags");
  }

  @Test
  void takes_the_region_that_a_resource_asks_for_itself() {
    Source source =
        Source.of(
            """
            terraform {
              required_providers {
                aws = {
                  source  = "hashicorp/aws"
                  version = "~> 6.0"
                }
              }
            }
            provider "aws" { region = "eu-west-1" }
            resource "aws_sqs_queue" "q" { region = "ap-south-1" }
            """);

    assertThat(region(source, "aws_sqs_queue.q")).isEqualTo(Value.string("ap-south-1"));
    assertThat(source.graph().providers())
        .extracting(ProviderConfiguration::region)
        .containsExactly(Value.string("eu-west-1"));
  }

  @Test
  void refuses_an_alias_that_nobody_declares() {
    assertThat(Source.of("resource \"aws_sqs_queue\" \"q\" { provider = aws.far }").errors())
        .containsExactly("Provider configuration not present");
  }

  @Test
  void does_not_complain_of_a_configuration_that_nothing_uses() {
    Source source =
        Source.of(
            """
            provider "aws" {
              alias  = "unused"
              region = var.nowhere
            }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.graph().providers()).hasSize(1);
  }

  @Test
  void refuses_to_repeat_a_module_that_configures_providers() {
    assertThat(
            Source.of(
                    """
                    module "a" {
                      count  = 2
                      source = "./a"
                    }
                    -- a/main.tf --
                    provider "aws" { region = "eu-west-1" }
                    """)
                .errors())
        .containsExactly("Module is incompatible with count, for_each, and depends_on");
  }

  private static Value region(Source source, String address) {
    return source.resource(address).provider().region();
  }
}
