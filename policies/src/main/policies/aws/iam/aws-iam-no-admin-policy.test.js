/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it names actions": `
      resource "aws_iam_policy" "reader" {
        policy = jsonencode({
          Version   = "2012-10-17"
          Statement = [{ Effect = "Allow", Action = ["s3:Get*"], Resource = "*" }]
        })
      }
    `,
    "it denies everything": `
      resource "aws_iam_group_policy" "nobody" {
        group  = "nobody"
        policy = jsonencode({ Statement = { Effect = "Deny", Action = "*", Resource = "*" } })
      }
    `,
    "everything may be done with one bucket": `
      data "aws_iam_policy_document" "bucket" {
        statement {
          actions   = ["*"]
          resources = ["arn:aws:s3:::data", "arn:aws:s3:::data/*"]
        }
      }
      resource "aws_iam_policy" "bucket" {
        policy = data.aws_iam_policy_document.bucket.json
      }
    `,
    "the resource is known only after apply, the actions now": `
      resource "aws_sqs_queue" "jobs" {}
      data "aws_iam_policy_document" "jobs" {
        statement {
          actions   = ["sqs:SendMessage"]
          resources = [aws_sqs_queue.jobs.arn]
        }
      }
      resource "aws_iam_role_policy" "jobs" {
        role   = "worker"
        policy = data.aws_iam_policy_document.jobs.json
      }
    `,
    "in the policy of a key every resource is that key": `
      data "aws_iam_policy_document" "key" {
        statement {
          actions   = ["*"]
          resources = ["*"]
          principals {
            type        = "AWS"
            identifiers = ["arn:aws:iam::111122223333:root"]
          }
        }
      }
    `,
  },

  violated: {
    "it allows everything": `
      resource "aws_iam_policy" "admin" {
        # violation: The policy allows every action on every resource.
        policy = jsonencode({
          Version   = "2012-10-17"
          Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
        })
      }
    `,
    "one of its statements allows everything": `
      resource "aws_iam_user_policy" "admin" {
        user   = "alice"
        # violation: The policy allows every action on every resource.
        policy = <<-EOT
          {
            "Statement": [
              { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*" },
              { "Effect": "Allow", "Action": ["s3:GetObject", "*"], "Resource": ["arn:aws:s3:::data", "*"] }
            ]
          }
        EOT
      }
    `,
    "a document allows everything, and the policy that is made of it": `
      data "aws_iam_policy_document" "admin" {
        # violation: The document allows every action on every resource.
        statement {
          actions   = ["*"]
          resources = ["*"]
        }
      }
      resource "aws_iam_role_policy" "admin" {
        role   = "admin"
        # violation: The policy allows every action on every resource.
        policy = data.aws_iam_policy_document.admin.json
      }
    `,
    "a permission set allows everything": `
      resource "aws_ssoadmin_permission_set_inline_policy" "admin" {
        instance_arn       = "arn:aws:sso:::instance/ssoins-1"
        permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
        # violation: The policy allows every action on every resource.
        inline_policy      = jsonencode({ Statement = [{ Effect = "Allow", Action = "*:*", Resource = "*" }] })
      }
    `,
  },

  undecided: {
    "a variable without a value is the policy": `
      variable "policy" { type = string }
      # undecided: var.policy
      resource "aws_iam_policy" "any" { policy = var.policy }
    `,
    "a variable without a value names the actions": `
      variable "actions" { type = list(string) }
      # undecided: var.actions
      data "aws_iam_policy_document" "any" {
        statement {
          actions   = var.actions
          resources = ["*"]
        }
      }
    `,
  },
};
