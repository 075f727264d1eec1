/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "a web ACL is associated": `
      resource "aws_lb" "public" {}
      resource "aws_wafv2_web_acl_association" "public" {
        resource_arn = aws_lb.public.arn
        web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/a"
      }
    `,
    "a regional web ACL of the first generation is associated": `
      resource "aws_alb" "public" {}
      resource "aws_wafregional_web_acl_association" "public" {
        resource_arn = aws_alb.public.arn
        web_acl_id   = "a1b2"
      }
    `,
    "an internal load balancer needs none": `
      resource "aws_lb" "inside" { internal = true }
    `,
    "a network load balancer cannot have one, inside or not": `
      variable "internal" { type = bool }
      resource "aws_lb" "network" {
        internal           = var.internal
        load_balancer_type = "network"
      }
    `,
    "a network load balancer cannot have one": `
      resource "aws_lb" "network" { load_balancer_type = "network" }
    `,
  },

  violated: {
    "no association refers to the load balancer": `
      # violation: Internet-facing load balancer without a web ACL.
      resource "aws_lb" "public" {}
    `,
    "the association refers to another one": `
      # violation: Internet-facing load balancer without a web ACL.
      resource "aws_lb" "public" {}
      resource "aws_lb" "guarded" {}
      resource "aws_wafv2_web_acl_association" "guarded" {
        resource_arn = aws_lb.guarded.arn
        web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/a"
      }
    `,
  },

  undecided: {
    "whether it is internal comes from a variable without a value": `
      variable "internal" { type = bool }
      # undecided: var.internal
      resource "aws_lb" "maybe" { internal = var.internal }
    `,
    "an association refers to something unknown": `
      variable "guarded" { type = string }
      # undecided: var.guarded
      resource "aws_lb" "public" {}
      resource "aws_wafv2_web_acl_association" "any" {
        resource_arn = var.guarded
        web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/a"
      }
    `,
  },
};
