/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "each region has a detector": `
      provider "aws" { region = "ap-northeast-1" }
      provider "aws" {
        alias  = "use1"
        region = "us-east-1"
      }
      resource "aws_guardduty_detector" "tokyo" {}
      resource "aws_guardduty_detector" "virginia" { provider = aws.use1 }
      resource "aws_sqs_queue" "virginia" { provider = aws.use1 }
    `,
    "another root module of the account has the detector": {
      roots: {
        app: `
          provider "aws" {
            region              = "eu-west-1"
            allowed_account_ids = ["111122223333"]
          }
          resource "aws_sqs_queue" "jobs" {}
        `,
        security: `
          provider "aws" {
            region = "eu-west-1"
            assume_role { role_arn = "arn:aws:iam::111122223333:role/security" }
          }
          resource "aws_guardduty_detector" "main" {}
        `,
      },
    },
    "the organization switches it on everywhere": {
      roots: {
        app: `
          provider "aws" {
            region              = "eu-west-1"
            allowed_account_ids = ["111122223333"]
          }
          resource "aws_sqs_queue" "jobs" {}
        `,
        security: `
          provider "aws" {
            region              = "eu-west-1"
            allowed_account_ids = ["444455556666"]
          }
          resource "aws_guardduty_detector" "main" {}
          resource "aws_guardduty_organization_configuration" "all" {
            detector_id                      = aws_guardduty_detector.main.id
            auto_enable_organization_members = "ALL"
          }
        `,
      },
    },
  },

  violated: {
    "a region has none": {
      source: `
        provider "aws" { region = "ap-northeast-1" }
        provider "aws" {
          alias  = "use1"
          region = "us-east-1"
        }
        resource "aws_guardduty_detector" "tokyo" {}
        resource "aws_sqs_queue" "virginia" { provider = aws.use1 }
      `,
      messages: ["The account of . has no GuardDuty detector in us-east-1."],
    },
    "another account has one": {
      roots: {
        app: `
          provider "aws" {
            region              = "eu-west-1"
            allowed_account_ids = ["111122223333"]
          }
          resource "aws_sqs_queue" "jobs" {}
        `,
        security: `
          provider "aws" {
            region              = "eu-west-1"
            allowed_account_ids = ["444455556666"]
          }
          resource "aws_guardduty_detector" "main" {}
        `,
      },
      messages: ["Account 111122223333 has no GuardDuty detector in eu-west-1."],
    },
  },

  undecided: {
    "there may be other root modules": {
      source: `
        provider "aws" { region = "eu-west-1" }
        resource "aws_sqs_queue" "jobs" {}
      `,
      complete: false,
    },
    "the region comes from a variable without a value": {
      source: `
        variable "region" { type = string }
        provider "aws" { region = var.region }
        resource "aws_sqs_queue" "jobs" {}
      `,
    },
    "it is not in the code whether two root modules share an account": {
      roots: {
        app: `
          provider "aws" { region = "eu-west-1" }
          resource "aws_sqs_queue" "jobs" {}
        `,
        security: `
          provider "aws" { region = "eu-west-1" }
          resource "aws_guardduty_detector" "main" {}
        `,
      },
    },
  },
};
