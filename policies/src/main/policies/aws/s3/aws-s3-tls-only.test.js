/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "the policy denies them": `
      resource "aws_s3_bucket" "data" { bucket = "data-of-ours" }
      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        policy = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "s3:*"
            Principal = "*"
            Resource  = ["arn:aws:s3:::data-of-ours", "arn:aws:s3:::data-of-ours/*"]
            Condition = { Bool = { "aws:SecureTransport" = "false" } }
          }]
        })
      }
    `,
    "a document denies them, for a bucket whose name is not known yet": `
      resource "aws_s3_bucket" "data" {}
      data "aws_iam_policy_document" "data" {
        statement {
          effect    = "Deny"
          actions   = ["s3:*"]
          resources = [aws_s3_bucket.data.arn, "\${aws_s3_bucket.data.arn}/*"]
          principals {
            type        = "AWS"
            identifiers = ["*"]
          }
          condition {
            test     = "Bool"
            variable = "aws:SecureTransport"
            values   = ["false"]
          }
        }
      }
      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        policy = data.aws_iam_policy_document.data.json
      }
    `,
  },

  violated: {
    "there is no policy": `
      # violation: The bucket accepts requests without TLS.
      resource "aws_s3_bucket" "data" {}
    `,
    "the policy denies the wrong ones": `
      # violation: The bucket accepts requests without TLS.
      resource "aws_s3_bucket" "data" { bucket = "data-of-ours" }
      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        # violation: The bucket policy accepts requests without TLS.
        policy = jsonencode({
          Statement = [{
            Effect    = "Deny"
            Action    = "s3:*"
            Principal = "*"
            Resource  = "arn:aws:s3:::data-of-ours/*"
            Condition = { Bool = { "aws:SecureTransport" = "true" } }
          }]
        })
      }
    `,
    "the policy allows instead of denying": `
      resource "aws_s3_bucket_policy" "data" {
        bucket = "data-of-ours"
        # violation: The bucket policy accepts requests without TLS.
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "s3:*"
            Principal = { AWS = "111122223333" }
            Resource  = "arn:aws:s3:::data-of-ours/*"
            Condition = { Bool = { "aws:SecureTransport" = "false" } }
          }]
        })
      }
    `,
  },

  undecided: {
    "a variable without a value is the policy": `
      variable "policy" { type = string }
      # undecided: var.policy
      resource "aws_s3_bucket" "data" {}
      # undecided: var.policy
      resource "aws_s3_bucket_policy" "data" {
        bucket = aws_s3_bucket.data.id
        policy = var.policy
      }
    `,
  },
};
