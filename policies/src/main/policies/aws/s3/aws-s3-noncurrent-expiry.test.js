/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "old versions expire": `
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id
        versioning_configuration { status = "Enabled" }
      }
      resource "aws_s3_bucket_lifecycle_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        rule {
          id     = "old"
          status = "Enabled"
          filter {}
          noncurrent_version_expiration { noncurrent_days = 30 }
        }
      }
    `,
    "a bucket without versioning has no old versions": `
      resource "aws_s3_bucket" "data" {}
    `,
    "versioning that is suspended makes no more old versions": `
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id
        versioning_configuration { status = "Suspended" }
      }
    `,
    "all is written in the bucket itself": `
      resource "aws_s3_bucket" "data" {
        versioning { enabled = true }
        lifecycle_rule {
          enabled = true
          noncurrent_version_expiration { days = 30 }
        }
      }
    `,
  },

  violated: {
    "old versions stay for ever": `
      # violation: The bucket keeps noncurrent versions for ever.
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id
        versioning_configuration { status = "Enabled" }
      }
    `,
    "the rule is disabled": `
      # violation: The bucket keeps noncurrent versions for ever.
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id
        versioning_configuration { status = "Enabled" }
      }
      resource "aws_s3_bucket_lifecycle_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        rule {
          id     = "old"
          status = "Disabled"
          filter {}
          noncurrent_version_expiration { noncurrent_days = 30 }
        }
      }
    `,
    "only current versions expire": `
      # violation: The bucket keeps noncurrent versions for ever.
      resource "aws_s3_bucket" "data" {
        versioning { enabled = true }
        lifecycle_rule {
          enabled = true
          expiration { days = 30 }
        }
      }
    `,
  },

  undecided: {
    "a variable without a value says whether it is versioned": `
      variable "versioning" { type = string }
      # undecided: var.versioning
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id
        versioning_configuration { status = var.versioning }
      }
    `,
    "the rules come from a variable without a value": `
      variable "rules" { type = list(object({ id = string, status = string })) }
      # undecided: var.rules
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id
        versioning_configuration { status = "Enabled" }
      }
      resource "aws_s3_bucket_lifecycle_configuration" "data" {
        bucket = aws_s3_bucket.data.id
        dynamic "rule" {
          for_each = var.rules
          content {
            id     = rule.value.id
            status = rule.value.status
            noncurrent_version_expiration { noncurrent_days = 30 }
          }
        }
      }
    `,
  },
};
