/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "versioning is enabled": `
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id
        versioning_configuration { status = "Enabled" }
      }
    `,
    "it is enabled in the bucket itself": `
      resource "aws_s3_bucket" "data" {
        versioning { enabled = true }
      }
    `,
    "it is enabled for each of several buckets": `
      resource "aws_s3_bucket" "each" {
        for_each = toset(["a", "b"])
        bucket   = each.key
      }
      resource "aws_s3_bucket_versioning" "each" {
        for_each = aws_s3_bucket.each
        bucket   = each.value.bucket
        versioning_configuration { status = "Enabled" }
      }
    `,
  },

  violated: {
    "nothing enables it": `
      # violation: The bucket does not keep versions.
      resource "aws_s3_bucket" "data" {}
    `,
    "it is suspended": `
      # violation: The bucket does not keep versions.
      resource "aws_s3_bucket" "data" { bucket = "data" }
      resource "aws_s3_bucket_versioning" "data" {
        bucket = "data"
        versioning_configuration {
          # violation: The versioning is not enabled.
          status = "Suspended"
        }
      }
    `,
    "it is disabled in the bucket itself": `
      # violation: The bucket does not keep versions.
      resource "aws_s3_bucket" "data" {
        versioning { enabled = false }
      }
    `,
  },

  undecided: {
    "a variable without a value is the status": `
      variable "versioning" { type = string }
      # undecided: var.versioning
      resource "aws_s3_bucket" "data" {}
      # undecided: var.versioning
      resource "aws_s3_bucket_versioning" "data" {
        bucket = aws_s3_bucket.data.id
        versioning_configuration { status = var.versioning }
      }
    `,
    "a variable without a value names the bucket": `
      variable "bucket" { type = string }
      # undecided: var.bucket
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_versioning" "any" {
        bucket = var.bucket
        versioning_configuration { status = "Enabled" }
      }
    `,
  },
};
