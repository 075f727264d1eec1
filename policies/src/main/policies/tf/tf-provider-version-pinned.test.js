/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "bounds of all kinds": `
      terraform {
        required_providers {
          aws    = { source = "hashicorp/aws", version = "~> 5.100" }
          random = { source = "hashicorp/random", version = "3.6.0" }
          tls    = { source = "hashicorp/tls", version = ">= 4.0, < 5.0" }
        }
      }
      resource "aws_sqs_queue" "jobs" {}
    `,
    "what is built in has no version": `
      data "terraform_remote_state" "network" { backend = "local" }
    `,
  },

  violated: {
    "there is no end to it": `
      terraform {
        required_providers {
          # violation: The provider aws takes every version to come.
          aws    = { source = "hashicorp/aws", version = ">= 5.0" }
          # violation: The provider random has no version.
          random = { source = "hashicorp/random" }
          # violation: The provider tls takes every version to come.
          tls    = { source = "hashicorp/tls", version = "~> 4" }
        }
      }
    `,
    "one is used and not written": {
      source: `
        resource "aws_sqs_queue" "jobs" {}
        resource "aws_sqs_queue" "dead" {}
      `,
      messages: ["The provider aws is not in required_providers."],
    },
  },

  undecided: { impossible: "Versions of providers are literals." },
};
