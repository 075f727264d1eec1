/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "the group is there, without rules": `
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_default_security_group" "main" { vpc_id = aws_vpc.main.id }
    `,
    "each of several VPCs has its own": `
      resource "aws_vpc" "each" {
        for_each   = toset(["a", "b"])
        cidr_block = "10.0.0.0/16"
      }
      resource "aws_default_security_group" "each" {
        for_each = aws_vpc.each
        vpc_id   = each.value.id
      }
    `,
  },

  violated: {
    "nobody has emptied it": `
      # violation: The VPC's default security group has the rules it came with.
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_security_group" "other" { vpc_id = aws_vpc.main.id }
    `,
    "it has a rule": `
      # violation: The VPC's default security group has rules.
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      # violation: The default security group has rules.
      resource "aws_default_security_group" "main" {
        vpc_id = aws_vpc.main.id
        egress {
          from_port   = 0
          to_port     = 0
          protocol    = "-1"
          cidr_blocks = ["0.0.0.0/0"]
        }
      }
    `,
    "a rule is added from outside": `
      # violation: The default security group has rules.
      resource "aws_default_security_group" "main" { vpc_id = "vpc-1" }
      resource "aws_vpc_security_group_ingress_rule" "ssh" {
        security_group_id = aws_default_security_group.main.id
        from_port         = 22
        to_port           = 22
        ip_protocol       = "tcp"
        cidr_ipv4         = "10.0.0.0/8"
      }
    `,
  },

  undecided: {
    "a variable without a value names the VPC": `
      variable "vpc" { type = string }
      # undecided: var.vpc
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_default_security_group" "any" { vpc_id = var.vpc }
    `,
    "a variable without a value holds the rules": `
      variable "networks" { type = list(string) }
      # undecided: var.networks
      resource "aws_default_security_group" "main" {
        vpc_id = "vpc-1"
        dynamic "ingress" {
          for_each = var.networks
          content {
            from_port   = 443
            to_port     = 443
            protocol    = "tcp"
            cidr_blocks = [ingress.value]
          }
        }
      }
    `,
  },
};
