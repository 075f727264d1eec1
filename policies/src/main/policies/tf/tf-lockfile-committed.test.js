/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it names the provider": {
      source: `resource "aws_sqs_queue" "jobs" {}`,
      files: {
        ".terraform.lock.hcl": `
          provider "registry.terraform.io/hashicorp/aws" {
            version     = "5.100.0"
            constraints = "~> 5.0"
            hashes      = ["h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]
          }
        `,
      },
    },
    "no provider is needed": `
      variable "name" { type = string }
    `,
  },

  violated: {
    "there is none": {
      source: `
        terraform {
          required_providers {
            aws = { source = "hashicorp/aws", version = "5.100.0" }
          }
        }
      `,
      messages: ["There is no lock file."],
    },
    "it does not know a provider": {
      source: `
        resource "aws_sqs_queue" "jobs" {}
        resource "random_id" "jobs" { byte_length = 4 }
      `,
      files: {
        ".terraform.lock.hcl": `
          provider "registry.terraform.io/hashicorp/aws" {
            version = "5.100.0"
            hashes  = ["h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]
          }
        `,
      },
      messages: ["The lock file has no hashes for the provider registry.terraform.io/hashicorp/random."],
    },
  },

  undecided: { impossible: "Which providers are needed is written." },
};
