/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "a web ACL is associated": `
      resource "aws_api_gateway_stage" "live" {
        rest_api_id = "a1b2"
        stage_name  = "live"
      }
      resource "aws_wafv2_web_acl_association" "live" {
        resource_arn = aws_api_gateway_stage.live.arn
        web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/a"
      }
    `,
    "a web ACL of WAF Classic is associated": `
      resource "aws_api_gateway_stage" "live" {
        rest_api_id = "a1b2"
        stage_name  = "live"
      }
      resource "aws_wafregional_web_acl_association" "live" {
        resource_arn = aws_api_gateway_stage.live.arn
        web_acl_id   = "a1b2"
      }
    `,
    "a private API is not reached from the Internet": `
      resource "aws_api_gateway_rest_api" "inside" {
        name = "inside"
        endpoint_configuration { types = ["PRIVATE"] }
      }
      resource "aws_api_gateway_stage" "inside" {
        rest_api_id = aws_api_gateway_rest_api.inside.id
        stage_name  = "live"
      }
    `,
  },

  violated: {
    "none is associated": `
      resource "aws_api_gateway_rest_api" "shop" { name = "shop" }
      # violation: The stage has no web ACL.
      resource "aws_api_gateway_stage" "live" {
        rest_api_id = aws_api_gateway_rest_api.shop.id
        stage_name  = "live"
      }
    `,
    "it is associated with another stage": `
      # violation: The stage has no web ACL.
      resource "aws_api_gateway_stage" "live" {
        rest_api_id = "a1b2"
        stage_name  = "live"
      }
      resource "aws_api_gateway_stage" "test" {
        rest_api_id = "a1b2"
        stage_name  = "test"
      }
      resource "aws_wafv2_web_acl_association" "test" {
        resource_arn = aws_api_gateway_stage.test.arn
        web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/a"
      }
    `,
  },

  undecided: {
    "a variable without a value says what is associated": `
      variable "guarded" { type = string }
      # undecided: var.guarded
      resource "aws_api_gateway_stage" "live" {
        rest_api_id = "a1b2"
        stage_name  = "live"
      }
      resource "aws_wafv2_web_acl_association" "any" {
        resource_arn = var.guarded
        web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/a"
      }
    `,
    "a variable without a value says whether the API is private": `
      variable "endpoint" { type = string }
      resource "aws_api_gateway_rest_api" "shop" {
        name = "shop"
        endpoint_configuration { types = [var.endpoint] }
      }
      # undecided: var.endpoint
      resource "aws_api_gateway_stage" "live" {
        rest_api_id = aws_api_gateway_rest_api.shop.id
        stage_name  = "live"
      }
    `,
  },
};
