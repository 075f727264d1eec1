/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "the account has a trail": `
      resource "aws_cloudtrail" "main" {
        name                  = "main"
        s3_bucket_name        = "trail"
        is_multi_region_trail = true
      }
      resource "aws_sqs_queue" "jobs" {}
    `,
    "another root module of the account has it": {
      roots: {
        app: `
          provider "aws" { allowed_account_ids = ["111122223333"] }
          resource "aws_sqs_queue" "jobs" {}
        `,
        security: `
          provider "aws" {
            assume_role { role_arn = "arn:aws:iam::111122223333:role/security" }
          }
          resource "aws_cloudtrail" "main" {
            name                  = "main"
            s3_bucket_name        = "trail"
            is_multi_region_trail = true
          }
        `,
      },
    },
    "a trail of the organization covers all": {
      roots: {
        app: `
          provider "aws" { allowed_account_ids = ["111122223333"] }
          resource "aws_sqs_queue" "jobs" {}
        `,
        organization: `
          provider "aws" { allowed_account_ids = ["444455556666"] }
          resource "aws_cloudtrail" "all" {
            name                  = "all"
            s3_bucket_name        = "trail"
            is_multi_region_trail = true
            is_organization_trail = true
          }
        `,
      },
    },
  },

  violated: {
    "there is none": {
      source: `resource "aws_sqs_queue" "jobs" {}`,
      messages: ["The account of . has no CloudTrail trail for all regions."],
    },
    "it records one region only": {
      source: `
        provider "aws" { allowed_account_ids = ["111122223333"] }
        resource "aws_cloudtrail" "main" {
          name           = "main"
          s3_bucket_name = "trail"
        }
      `,
      messages: ["Account 111122223333 has no CloudTrail trail for all regions."],
    },
    "another account has one": {
      roots: {
        app: `
          provider "aws" { allowed_account_ids = ["111122223333"] }
          resource "aws_sqs_queue" "jobs" {}
        `,
        security: `
          provider "aws" { allowed_account_ids = ["444455556666"] }
          resource "aws_cloudtrail" "main" {
            name                  = "main"
            s3_bucket_name        = "trail"
            is_multi_region_trail = true
          }
        `,
      },
      messages: ["Account 111122223333 has no CloudTrail trail for all regions."],
    },
  },

  undecided: {
    "there may be other root modules": {
      source: `resource "aws_sqs_queue" "jobs" {}`,
      complete: false,
    },
    "it is not in the code whether two root modules share an account": {
      roots: {
        app: `resource "aws_sqs_queue" "jobs" {}`,
        security: `
          resource "aws_cloudtrail" "main" {
            name                  = "main"
            s3_bucket_name        = "trail"
            is_multi_region_trail = true
          }
        `,
      },
    },
  },
};
