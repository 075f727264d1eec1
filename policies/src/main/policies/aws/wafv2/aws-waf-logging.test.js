/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "a logging configuration names it": `
      resource "aws_wafv2_web_acl" "main" { scope = "REGIONAL" }
      resource "aws_wafv2_web_acl_logging_configuration" "main" {
        resource_arn            = aws_wafv2_web_acl.main.arn
        log_destination_configs = ["arn:aws:s3:::aws-waf-logs-main"]
      }
    `,
    "web ACLs of WAF Classic say it themselves": `
      resource "aws_wafregional_web_acl" "main" {
        name        = "main"
        metric_name = "main"
        logging_configuration {
          log_destination = "arn:aws:firehose:eu-west-1:111122223333:deliverystream/aws-waf-logs-main"
        }
      }
      resource "aws_waf_web_acl" "edge" {
        name        = "edge"
        metric_name = "edge"
        logging_configuration {
          log_destination = "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-edge"
        }
      }
    `,
  },

  violated: {
    "none names it": `
      # violation: The web ACL keeps no log.
      resource "aws_wafv2_web_acl" "main" { scope = "REGIONAL" }
      resource "aws_wafv2_web_acl" "logged" { scope = "REGIONAL" }
      resource "aws_wafv2_web_acl_logging_configuration" "logged" {
        resource_arn            = aws_wafv2_web_acl.logged.arn
        log_destination_configs = ["arn:aws:s3:::aws-waf-logs-logged"]
      }
    `,
    "a web ACL of WAF Classic says nothing": `
      # violation: The web ACL keeps no log.
      resource "aws_waf_web_acl" "edge" {
        name        = "edge"
        metric_name = "edge"
      }
    `,
  },

  undecided: {
    "a variable without a value says what is logged": `
      variable "logged" { type = string }
      # undecided: var.logged
      resource "aws_wafv2_web_acl" "main" { scope = "REGIONAL" }
      resource "aws_wafv2_web_acl_logging_configuration" "any" {
        resource_arn            = var.logged
        log_destination_configs = ["arn:aws:s3:::aws-waf-logs-main"]
      }
    `,
  },
};
