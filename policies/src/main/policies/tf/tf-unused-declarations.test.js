/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "all are used": `
      variable "name" { type = string }
      locals { queue = "\${var.name}-jobs" }
      output "queue" { value = local.queue }
    `,
    "a module of one's own uses what it declares": {
      source: `
        module "queue" {
          source = "./queue"
          name   = "jobs"
        }
      `,
      files: {
        "queue/main.tf": `
          variable "name" { type = string }
          resource "aws_sqs_queue" "this" { name = var.name }
        `,
      },
    },
  },

  violated: {
    "nobody asks for them": `
      # violation: Nothing uses the variable name.
      variable "name" { type = string }
      locals {
        # violation: Nothing uses the local value queue.
        queue = "jobs"
      }
    `,
    "a module of one's own does not use what it declares": {
      source: `
        module "queue" {
          source = "./queue"
          name   = "jobs"
        }
      `,
      files: {
        "queue/main.tf": `
          # violation: Nothing uses the variable name.
          variable "name" { type = string }
        `,
      },
    },
  },

  undecided: { impossible: "What refers to what is written." },
};
