/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "a service may assume it": `
      resource "aws_iam_role" "worker" {
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
        })
      }
    `,
    "everybody of the organization may assume it": `
      resource "aws_iam_role" "reader" {
        assume_role_policy = jsonencode({
          Statement = {
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "*" }
            Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2" } }
          }
        })
      }
    `,
    "a role that is not known yet may assume it": `
      resource "aws_iam_role" "machine" { assume_role_policy = "{}" }
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRole"]
          principals {
            type        = "Service"
            identifiers = ["ec2.amazonaws.com"]
          }
        }
      }
      resource "aws_iam_role" "worker" { assume_role_policy = data.aws_iam_policy_document.trust.json }
    `,
    "nobody may": `
      resource "aws_iam_role" "closed" {
        assume_role_policy = jsonencode({
          Statement = [{ Effect = "Deny", Action = "sts:AssumeRole", Principal = "*" }]
        })
      }
    `,
  },

  violated: {
    "one of its statements lets in everybody": `
      resource "aws_iam_role" "open" {
        # violation: Everybody may assume the role.
        assume_role_policy = <<-EOT
          {
            "Statement": [
              { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ec2.amazonaws.com" } },
              { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": ["arn:aws:iam::111122223333:root", "*"] } }
            ]
          }
        EOT
      }
    `,
    "a document lets in everybody, and a role that is not known yet": `
      resource "aws_iam_role" "machine" { assume_role_policy = "{}" }
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRole"]
          principals {
            type        = "AWS"
            identifiers = [aws_iam_role.machine.arn, "*"]
          }
        }
      }
      resource "aws_iam_role" "open" {
        # violation: Everybody may assume the role.
        assume_role_policy = data.aws_iam_policy_document.trust.json
      }
    `,
    "all but one may assume it": `
      resource "aws_iam_role" "open" {
        # violation: Everybody may assume the role.
        assume_role_policy = jsonencode({
          Statement = [{
            Effect       = "Allow"
            Action       = "sts:AssumeRole"
            NotPrincipal = { AWS = "arn:aws:iam::111122223333:root" }
          }]
        })
      }
    `,
    "a document takes over another one that lets in everybody": `
      data "aws_iam_policy_document" "base" {
        statement {
          actions = ["sts:AssumeRole"]
          principals {
            type        = "*"
            identifiers = ["*"]
          }
        }
      }
      data "aws_iam_policy_document" "trust" {
        source_policy_documents = [data.aws_iam_policy_document.base.json]
      }
      resource "aws_iam_role" "open" {
        # violation: Everybody may assume the role.
        assume_role_policy = data.aws_iam_policy_document.trust.json
      }
    `,
  },

  undecided: {
    "a variable without a value is the policy": `
      variable "trust" { type = string }
      # undecided: var.trust
      resource "aws_iam_role" "any" { assume_role_policy = var.trust }
    `,
    "a variable without a value names the principals": `
      variable "principals" { type = list(string) }
      data "aws_iam_policy_document" "trust" {
        statement {
          actions = ["sts:AssumeRole"]
          principals {
            type        = "AWS"
            identifiers = var.principals
          }
        }
      }
      # undecided: var.principals
      resource "aws_iam_role" "any" { assume_role_policy = data.aws_iam_policy_document.trust.json }
    `,
  },
};
