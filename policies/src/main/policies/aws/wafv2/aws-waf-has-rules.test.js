/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it has a rule": `
      resource "aws_wafv2_web_acl" "main" {
        scope = "REGIONAL"
        default_action {
          allow {}
        }
        rule {
          name     = "flood"
          priority = 1
          action {
            block {}
          }
          statement {
            rate_based_statement { limit = 1000 }
          }
          visibility_config {
            cloudwatch_metrics_enabled = true
            metric_name                = "flood"
            sampled_requests_enabled   = true
          }
        }
      }
    `,
    "its rules are a text": `
      resource "aws_wafv2_web_acl" "main" {
        scope     = "REGIONAL"
        rule_json = jsonencode([{ Name = "flood", Priority = 1 }])
      }
    `,
    "web ACLs of WAF Classic have rules": `
      resource "aws_wafregional_web_acl" "main" {
        name        = "main"
        metric_name = "main"
        default_action { type = "ALLOW" }
        rule {
          priority = 1
          rule_id  = "a1b2"
          action { type = "BLOCK" }
        }
      }
      resource "aws_waf_web_acl" "edge" {
        name        = "edge"
        metric_name = "edge"
        default_action { type = "ALLOW" }
        rules {
          priority = 1
          rule_id  = "a1b2"
          action { type = "BLOCK" }
        }
      }
    `,
  },

  violated: {
    "none of them has a rule": `
      # violation: The web ACL has no rules.
      resource "aws_wafv2_web_acl" "main" { scope = "REGIONAL" }
      # violation: The web ACL has no rules.
      resource "aws_wafregional_web_acl" "main" {
        name        = "main"
        metric_name = "main"
      }
      # violation: The web ACL has no rules.
      resource "aws_waf_web_acl" "edge" {
        name        = "edge"
        metric_name = "edge"
      }
    `,
    "a dynamic block makes none": `
      # violation: The web ACL has no rules.
      resource "aws_wafregional_web_acl" "main" {
        name        = "main"
        metric_name = "main"
        dynamic "rule" {
          for_each = []
          content {
            priority = 1
            rule_id  = rule.value
          }
        }
      }
    `,
  },

  undecided: {
    "a variable without a value holds the rules": `
      variable "rules" { type = list(string) }
      # undecided: var.rules
      resource "aws_waf_web_acl" "edge" {
        name        = "edge"
        metric_name = "edge"
        dynamic "rules" {
          for_each = var.rules
          content {
            priority = rules.key
            rule_id  = rules.value
          }
        }
      }
    `,
  },
};
