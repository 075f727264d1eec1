/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "all four switches are on": `
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_public_access_block" "data" {
        bucket                  = aws_s3_bucket.data.id
        block_public_acls       = true
        block_public_policy     = true
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    `,
    "each of several buckets has its own": `
      resource "aws_s3_bucket" "each" {
        for_each = toset(["a", "b"])
        bucket   = each.key
      }
      resource "aws_s3_bucket_public_access_block" "each" {
        for_each                = aws_s3_bucket.each
        bucket                  = each.value.id
        block_public_acls       = true
        block_public_policy     = true
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    `,
    "it names the bucket by its name": `
      resource "aws_s3_bucket" "data" { bucket = "data-of-ours" }
      resource "aws_s3_bucket_public_access_block" "data" {
        bucket                  = "data-of-ours"
        block_public_acls       = true
        block_public_policy     = true
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    `,
    "the whole account is blocked": `
      resource "aws_s3_account_public_access_block" "all" {
        block_public_acls       = true
        block_public_policy     = true
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
      resource "aws_s3_bucket" "data" {}
    `,
  },

  violated: {
    "there is none": `
      # violation: The bucket has no public access block.
      resource "aws_s3_bucket" "data" {}
    `,
    "a switch is off": `
      # violation: The bucket's public access block leaves switches off.
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_public_access_block" "data" {
        bucket                  = aws_s3_bucket.data.id
        block_public_acls       = true
        # violation: The public access block leaves \`block_public_policy\` off.
        block_public_policy     = false
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    `,
    "a switch that is left out is off": `
      # violation: The public access block leaves \`restrict_public_buckets\` off.
      resource "aws_s3_bucket_public_access_block" "data" {
        bucket              = "data-of-others"
        block_public_acls   = true
        block_public_policy = true
        ignore_public_acls  = true
      }
    `,
    "it is about another bucket": `
      # violation: The bucket has no public access block.
      resource "aws_s3_bucket" "data" { bucket = "data" }
      resource "aws_s3_bucket" "logs" { bucket = "logs" }
      resource "aws_s3_bucket_public_access_block" "logs" {
        bucket                  = aws_s3_bucket.logs.id
        block_public_acls       = true
        block_public_policy     = true
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    `,
  },

  undecided: {
    "a variable without a value names the bucket": `
      variable "bucket" { type = string }
      # undecided: var.bucket
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_public_access_block" "any" {
        bucket                  = var.bucket
        block_public_acls       = true
        block_public_policy     = true
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    `,
    "a variable without a value is a switch": `
      variable "blocked" { type = bool }
      # undecided: var.blocked
      resource "aws_s3_bucket" "data" {}
      # undecided: var.blocked
      resource "aws_s3_bucket_public_access_block" "data" {
        bucket                  = aws_s3_bucket.data.id
        block_public_acls       = var.blocked
        block_public_policy     = var.blocked
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    `,
  },
};
