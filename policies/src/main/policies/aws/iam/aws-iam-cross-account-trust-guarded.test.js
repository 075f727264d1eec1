/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "an external id is asked for": `
      resource "aws_iam_role" "scanner" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "arn:aws:iam::444455556666:root" }
            Condition = { StringEquals = { "sts:ExternalId" = "a1b2c3" } }
          }]
        })
      }
    `,
    "a second factor is asked for, in a document": `
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRole"]
          principals {
            type        = "AWS"
            identifiers = ["444455556666"]
          }
          condition {
            test     = "Bool"
            variable = "aws:MultiFactorAuthPresent"
            values   = ["true"]
          }
        }
      }
      resource "aws_iam_role" "admin" { assume_role_policy = data.aws_iam_policy_document.trust.json }
    `,
    "a service assumes it": `
      resource "aws_iam_role" "worker" {
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
        })
      }
    `,
    "the other account is one's own": {
      source: `
        resource "aws_iam_role" "reader" {
          assume_role_policy = jsonencode({
            Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666" } }]
          })
        }
      `,
      parameters: { ownAccounts: ["444455556666"] },
    },
    "the account is the role's": `
      provider "aws" { allowed_account_ids = ["111122223333"] }
      resource "aws_iam_role" "reader" {
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::111122223333:root" } }]
        })
      }
    `,
  },

  violated: {
    "nothing is asked for": `
      resource "aws_iam_role" "scanner" {
        # violation: Account 444455556666 may assume the role without a condition.
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::444455556666:root" } }]
        })
      }
    `,
    "an empty external id asks for nothing": `
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRole"]
          principals {
            type        = "AWS"
            identifiers = ["arn:aws:iam::444455556666:role/scanner"]
          }
          condition {
            test     = "StringEquals"
            variable = "sts:ExternalId"
            values   = [""]
          }
        }
      }
      resource "aws_iam_role" "scanner" {
        # violation: Account 444455556666 may assume the role without a condition.
        assume_role_policy = data.aws_iam_policy_document.trust.json
      }
    `,
    "those without a second factor may assume it": `
      resource "aws_iam_role" "scanner" {
        # violation: Account 444455556666 may assume the role without a condition.
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "444455556666" }
            Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } }
          }]
        })
      }
    `,
  },

  undecided: {
    "a variable without a value is the account": `
      variable "partner" { type = string }
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRole"]
          principals {
            type        = "AWS"
            identifiers = [var.partner]
          }
        }
      }
      # undecided: var.partner
      resource "aws_iam_role" "scanner" { assume_role_policy = data.aws_iam_policy_document.trust.json }
    `,
  },
};
