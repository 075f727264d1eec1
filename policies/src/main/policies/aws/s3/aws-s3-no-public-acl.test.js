/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "there is no list": `
      resource "aws_s3_bucket" "data" {}
    `,
    "the list is private": `
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_acl" "data" {
        bucket = aws_s3_bucket.data.id
        acl    = "private"
      }
    `,
    "another account is let in": `
      resource "aws_s3_bucket" "data" {
        grant {
          id          = "a1b2"
          type        = "CanonicalUser"
          permissions = ["READ"]
        }
      }
    `,
    "the group that delivers logs is let in": `
      resource "aws_s3_bucket_acl" "data" {
        bucket = "data"
        access_control_policy {
          owner { id = "a1b2" }
          grant {
            permission = "WRITE"
            grantee {
              type = "Group"
              uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
            }
          }
        }
      }
    `,
  },

  violated: {
    "everybody may read": `
      resource "aws_s3_bucket" "data" {
        # violation: The access control list lets in everybody.
        acl = "public-read"
      }
    `,
    "a list of its own lets in every account": `
      # violation: The bucket's access control list lets in everybody.
      resource "aws_s3_bucket" "data" {}
      resource "aws_s3_bucket_acl" "data" {
        bucket = aws_s3_bucket.data.id
        # violation: The access control list lets in everybody.
        acl    = "authenticated-read"
      }
    `,
    "a grant lets in everybody": `
      # violation: The access control list lets in everybody.
      resource "aws_s3_bucket" "data" {
        grant {
          type        = "Group"
          permissions = ["READ_ACP"]
          uri         = "http://acs.amazonaws.com/groups/global/AllUsers"
        }
      }
    `,
    "a grant of a list of its own lets in every account": `
      # violation: The access control list lets in everybody.
      resource "aws_s3_bucket_acl" "data" {
        bucket = "data"
        access_control_policy {
          owner { id = "a1b2" }
          grant {
            permission = "READ"
            grantee {
              type = "Group"
              uri  = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
            }
          }
        }
      }
    `,
  },

  undecided: {
    "a variable without a value is the list": `
      variable "acl" { type = string }
      # undecided: var.acl
      resource "aws_s3_bucket" "data" {}
      # undecided: var.acl
      resource "aws_s3_bucket_acl" "data" {
        bucket = aws_s3_bucket.data.id
        acl    = var.acl
      }
    `,
  },
};
