/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "policies from TLS 1.2 on": `
      resource "aws_lb_listener" "web" {
        for_each = toset([
          "ELBSecurityPolicy-FS-1-2-Res-2020-10",
          "ELBSecurityPolicy-TLS-1-2-2017-01",
          "ELBSecurityPolicy-TLS13-1-2-2021-06",
          "ELBSecurityPolicy-TLS13-1-3-2021-06",
          "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
        ])
        load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/a1"
        port              = 443
        protocol          = "HTTPS"
        ssl_policy        = each.value
        default_action { type = "forward" }
      }
    `,
    "what is not encrypted has no policy": `
      resource "aws_lb_listener" "web" {
        load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/a1"
        port              = 80
        protocol          = "HTTP"
        default_action { type = "redirect" }
      }
    `,
  },

  violated: {
    "the default is old": `
      # violation: The listener accepts versions of TLS before 1.2: it has the default policy.
      resource "aws_lb_listener" "web" {
        load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/a1"
        port              = 443
        protocol          = "HTTPS"
        default_action { type = "forward" }
      }
    `,
    "a new name can mean an old version": `
      resource "aws_alb_listener" "web" {
        load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/web/a1"
        port              = 443
        protocol          = "TLS"
        # violation: The listener accepts versions of TLS before 1.2: it has ELBSecurityPolicy-TLS13-1-0-2021-06.
        ssl_policy        = "ELBSecurityPolicy-TLS13-1-0-2021-06"
        default_action { type = "forward" }
      }
    `,
  },

  undecided: {
    "a variable without a value is the policy": `
      variable "policy" { type = string }
      # undecided: var.policy
      resource "aws_lb_listener" "web" {
        load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/a1"
        port              = 443
        protocol          = "HTTPS"
        ssl_policy        = var.policy
        default_action { type = "forward" }
      }
    `,
  },
};
