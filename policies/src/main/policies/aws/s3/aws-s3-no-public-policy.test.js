/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "an account is let in": `
      resource "aws_s3_bucket" "data" { bucket = "data-of-ours" }
      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "s3:GetObject"
            Principal = { AWS = "arn:aws:iam::444455556666:root" }
            Resource  = "arn:aws:s3:::data-of-ours/*"
          }]
        })
      }
    `,
    "everybody of the organization is let in": `
      data "aws_iam_policy_document" "data" {
        statement {
          actions   = ["s3:GetObject"]
          resources = ["arn:aws:s3:::data-of-ours/*"]
          principals {
            type        = "AWS"
            identifiers = ["*"]
          }
          condition {
            test     = "StringEquals"
            variable = "aws:PrincipalOrgID"
            values   = ["o-a1b2"]
          }
        }
      }
      resource "aws_s3_bucket_policy" "data" {
        bucket = "data-of-ours"
        policy = data.aws_iam_policy_document.data.json
      }
    `,
    "everybody is kept out": `
      resource "aws_s3_bucket_policy" "data" {
        bucket = "data-of-ours"
        policy = jsonencode({
          Statement = [{ Effect = "Deny", Action = "s3:*", Principal = "*", Resource = "*" }]
        })
      }
    `,
    "a bucket without a policy": `
      resource "aws_s3_bucket" "data" {}
    `,
    "addresses are enough where one says so": {
      source: `
        resource "aws_s3_bucket_policy" "data" {
          bucket = "data-of-ours"
          policy = jsonencode({
            Statement = [{
              Effect    = "Allow"
              Action    = "s3:GetObject"
              Principal = "*"
              Resource  = "arn:aws:s3:::data-of-ours/*"
              Condition = { IpAddress = { "aws:SourceIp" = ["198.51.100.0/24"] } }
            }]
          })
        }
      `,
      parameters: { acceptSourceIp: true },
    },
  },

  violated: {
    "everybody may read": `
      # violation: The bucket policy allows something to everybody.
      resource "aws_s3_bucket" "data" { bucket = "data-of-ours" }
      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        # violation: The bucket policy allows something to everybody.
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "s3:GetObject"
            Principal = { AWS = "*" }
            Resource  = "arn:aws:s3:::data-of-ours/*"
          }]
        })
      }
    `,
    "the bucket says it itself, and addresses are no callers": `
      resource "aws_s3_bucket" "data" {
        bucket = "data-of-ours"
        # violation: The bucket policy allows something to everybody.
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "s3:GetObject"
            Principal = "*"
            Resource  = "arn:aws:s3:::data-of-ours/*"
            Condition = { IpAddress = { "aws:SourceIp" = "198.51.100.0/24" } }
          }]
        })
      }
    `,
    "a condition that everybody meets": `
      data "aws_iam_policy_document" "data" {
        statement {
          actions   = ["s3:GetObject"]
          resources = ["arn:aws:s3:::data-of-ours/*"]
          principals {
            type        = "*"
            identifiers = ["*"]
          }
          condition {
            test     = "StringLike"
            variable = "aws:PrincipalArn"
            values   = ["*"]
          }
          condition {
            test     = "StringEqualsIfExists"
            variable = "aws:PrincipalOrgID"
            values   = ["o-a1b2"]
          }
        }
      }
      resource "aws_s3_bucket_policy" "data" {
        bucket = "data-of-ours"
        # violation: The bucket policy allows something to everybody.
        policy = data.aws_iam_policy_document.data.json
      }
    `,
    "the resources are known only after apply, the principals now": `
      # violation: The bucket policy allows something to everybody.
      resource "aws_s3_bucket" "data" {}
      data "aws_iam_policy_document" "data" {
        statement {
          actions   = ["s3:GetObject"]
          resources = ["\${aws_s3_bucket.data.arn}/*"]
          principals {
            type        = "*"
            identifiers = ["*"]
          }
        }
      }
      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        # violation: The bucket policy allows something to everybody.
        policy = data.aws_iam_policy_document.data.json
      }
    `,
  },

  undecided: {
    "a variable without a value is the policy": `
      variable "policy" { type = string }
      # undecided: var.policy
      resource "aws_s3_bucket_policy" "any" {
        bucket = "data-of-ours"
        policy = var.policy
      }
    `,
    "a variable without a value is the organization": `
      variable "organization" { type = string }
      data "aws_iam_policy_document" "data" {
        statement {
          actions   = ["s3:GetObject"]
          resources = ["arn:aws:s3:::data-of-ours/*"]
          principals {
            type        = "AWS"
            identifiers = ["*"]
          }
          condition {
            test     = "StringEquals"
            variable = "aws:PrincipalOrgID"
            values   = [var.organization]
          }
        }
      }
      # undecided: var.organization
      resource "aws_s3_bucket_policy" "data" {
        bucket = "data-of-ours"
        policy = data.aws_iam_policy_document.data.json
      }
    `,
  },
};
