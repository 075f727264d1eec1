/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it signs its files": `
      resource "aws_cloudtrail" "main" {
        name                       = "main"
        s3_bucket_name             = "trail"
        enable_log_file_validation = true
      }
    `,
  },

  violated: {
    "it does not by default": `
      # violation: The log files are not signed.
      resource "aws_cloudtrail" "main" {
        name           = "main"
        s3_bucket_name = "trail"
      }
    `,
    "it is told not to": `
      resource "aws_cloudtrail" "main" {
        name                       = "main"
        s3_bucket_name             = "trail"
        # violation: The log files are not signed.
        enable_log_file_validation = false
      }
    `,
  },

  undecided: {
    "a variable without a value decides": `
      variable "signed" { type = bool }
      # undecided: var.signed
      resource "aws_cloudtrail" "main" {
        name                       = "main"
        s3_bucket_name             = "trail"
        enable_log_file_validation = var.signed
      }
    `,
  },
};
