const vocabulary = { Environment: ["prod", "stg", "dev"], CostCenter: ["/^[0-9]{4}$/"] };

/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "the values are agreed on": {
      source: `
        resource "aws_sqs_queue" "jobs" { tags = { Environment = "prod", CostCenter = "1001", Owner = "alice" } }
      `,
      parameters: { vocabulary },
    },
    "the provider gives one": {
      source: `
        provider "aws" {
          default_tags { tags = { Environment = "stg" } }
        }
        resource "aws_sqs_queue" "jobs" {}
      `,
      parameters: { vocabulary },
    },
    "without a vocabulary nothing is asked": `
      resource "aws_sqs_queue" "jobs" { tags = { Environment = "somewhere" } }
    `,
  },

  violated: {
    "another value": {
      source: `
        resource "aws_sqs_queue" "jobs" {
          # violation: The tag Environment has the value production2.
          tags = { Environment = "production2", CostCenter = "1001" }
        }
      `,
      parameters: { vocabulary },
    },
    "another form": {
      source: `
        resource "aws_sqs_queue" "jobs" {
          # violation: The tag CostCenter has the value 12345.
          tags = { Environment = "dev", CostCenter = "12345" }
        }
      `,
      parameters: { vocabulary },
    },
    "the provider gives a wrong one": {
      source: `
        provider "aws" {
          default_tags { tags = { Environment = "Prod" } }
        }
        # violation: The tag Environment has the value Prod.
        resource "aws_sqs_queue" "jobs" {}
      `,
      parameters: { vocabulary },
    },
  },

  undecided: {
    "a variable without a value is the value": {
      source: `
        variable "environment" { type = string }
        # undecided: var.environment
        resource "aws_sqs_queue" "jobs" { tags = { Environment = var.environment } }
      `,
      parameters: { vocabulary },
    },
  },
};
