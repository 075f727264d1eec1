/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it refers to a web ACL": `
      resource "aws_wafv2_web_acl" "edge" {
        scope = "CLOUDFRONT"
      }
      resource "aws_cloudfront_distribution" "site" {
        web_acl_id = aws_wafv2_web_acl.edge.arn
      }
    `,
    "it names a web ACL": `
      resource "aws_cloudfront_distribution" "site" {
        web_acl_id = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/a1b2"
      }
    `,
    "the web ACL is looked up": `
      data "aws_wafv2_web_acl" "edge" {
        name  = "edge"
        scope = "CLOUDFRONT"
      }
      resource "aws_cloudfront_distribution" "site" {
        web_acl_id = data.aws_wafv2_web_acl.edge.arn
      }
    `,
  },

  violated: {
    "it names none": `
      # violation: The CloudFront distribution has no web ACL.
      resource "aws_cloudfront_distribution" "site" {}
    `,
    "what it names is empty": `
      resource "aws_cloudfront_distribution" "site" {
        # violation: The CloudFront distribution has no web ACL.
        web_acl_id = ""
      }
    `,
    "the variable for it defaults to null": `
      variable "web_acl" {
        type    = string
        default = null
      }
      resource "aws_cloudfront_distribution" "site" {
        # violation: The CloudFront distribution has no web ACL.
        web_acl_id = var.web_acl
      }
    `,
  },

  undecided: {
    "a variable without a value names it": `
      variable "web_acl" { type = string }
      # undecided: var.web_acl
      resource "aws_cloudfront_distribution" "site" { web_acl_id = var.web_acl }
    `,
    "a variable without a value decides": `
      variable "guarded" { type = bool }
      resource "aws_wafv2_web_acl" "edge" {}
      # undecided: var.guarded
      resource "aws_cloudfront_distribution" "site" {
        web_acl_id = var.guarded ? aws_wafv2_web_acl.edge.arn : null
      }
    `,
  },
};
