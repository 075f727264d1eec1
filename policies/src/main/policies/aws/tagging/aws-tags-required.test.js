/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it has all tags itself": `
      resource "aws_sqs_queue" "jobs" {
        tags = { Owner = "alice", Team = "sre", Environment = "prod", CostCenter = "1001" }
      }
    `,
    "some come from the provider": `
      provider "aws" {
        default_tags {
          tags = { Team = "sre", Environment = "prod", CostCenter = "1001" }
        }
      }
      resource "aws_sqs_queue" "jobs" { tags = { Owner = "alice" } }
    `,
    "a type without tags needs none": `
      resource "aws_sns_topic_policy" "jobs" {
        arn    = "arn:aws:sns:eu-west-1:111122223333:jobs"
        policy = "{}"
      }
    `,
    "others are required": {
      source: `resource "aws_sqs_queue" "jobs" { tags = { Service = "billing" } }`,
      parameters: { required: ["Service"] },
    },
    "they are merged from other tags": `
      resource "aws_sqs_queue" "dead" {
        tags = { Owner = "alice", Team = "sre", Environment = "prod", CostCenter = "1001" }
      }
      resource "aws_sqs_queue" "jobs" {
        tags = merge(aws_sqs_queue.dead.tags, { Owner = "bob" })
      }
    `,
  },

  violated: {
    "one is missing": `
      resource "aws_sqs_queue" "jobs" {
        # violation: The tag CostCenter is missing or empty.
        tags = { Owner = "alice", Team = "sre", Environment = "prod" }
      }
    `,
    "one is empty": `
      resource "aws_sqs_queue" "jobs" {
        # violation: The tag Owner is missing or empty.
        tags = { Owner = "", Team = "sre", Environment = "prod", CostCenter = "1001" }
      }
    `,
    "it has none": {
      source: `
        # violation: The tag Service is missing or empty.
        resource "aws_sqs_queue" "jobs" {}
      `,
      parameters: { required: ["Service"] },
    },
    "the provider of another region gives none": {
      source: `
        provider "aws" {
          region = "eu-west-1"
          default_tags { tags = { Service = "billing" } }
        }
        provider "aws" {
          alias  = "use1"
          region = "us-east-1"
        }
        resource "aws_sqs_queue" "here" {}
        # violation: The tag Service is missing or empty.
        resource "aws_sqs_queue" "there" { provider = aws.use1 }
      `,
      parameters: { required: ["Service"] },
    },
  },

  undecided: {
    "a variable without a value holds the tags": `
      variable "tags" { type = map(string) }
      # undecided: var.tags
      resource "aws_sqs_queue" "jobs" { tags = var.tags }
    `,
    "the value of one is not known": {
      source: `
        variable "owner" { type = string }
        # undecided: var.owner
        resource "aws_sqs_queue" "jobs" { tags = { Owner = var.owner } }
      `,
      parameters: { required: ["Owner"] },
    },
  },
};
