/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "only one network may connect": `
      resource "aws_security_group" "desktop" {
        ingress {
          from_port   = 3389
          to_port     = 3389
          protocol    = "tcp"
          cidr_blocks = ["10.0.0.0/8"]
        }
      }
    `,
    "everybody may reach another port, and UDP": `
      resource "aws_security_group" "desktop" {
        ingress {
          from_port   = 443
          to_port     = 443
          protocol    = "tcp"
          cidr_blocks = ["0.0.0.0/0"]
        }
        ingress {
          from_port   = 3389
          to_port     = 3389
          protocol    = "udp"
          cidr_blocks = ["0.0.0.0/0"]
        }
      }
    `,
  },

  violated: {
    "everybody may connect": `
      resource "aws_security_group" "desktop" {
        # violation: Port 3389 is open to 0.0.0.0/0.
        ingress {
          from_port   = 3389
          to_port     = 3389
          protocol    = "tcp"
          cidr_blocks = ["0.0.0.0/0"]
        }
      }
    `,
    "a rule of its own opens a range": `
      resource "aws_vpc_security_group_ingress_rule" "desktop" {
        security_group_id = "sg-1"
        from_port         = 3000
        to_port           = 4000
        ip_protocol       = "TCP"
        # violation: Port 3389 is open to 0.0.0.0/0.
        cidr_ipv4         = "0.0.0.0/0"
      }
    `,
    "the default group of a VPC opens all protocols": `
      resource "aws_default_security_group" "main" {
        # violation: Port 3389 is open to ::/0.
        ingress {
          from_port        = 0
          to_port          = 0
          protocol         = "-1"
          ipv6_cidr_blocks = ["::/0"]
        }
      }
    `,
  },

  undecided: {
    "a variable without a value names the networks": `
      variable "networks" { type = list(string) }
      # undecided: var.networks
      resource "aws_security_group_rule" "desktop" {
        type              = "ingress"
        security_group_id = "sg-1"
        from_port         = 3389
        to_port           = 3389
        protocol          = "tcp"
        cidr_blocks       = var.networks
      }
    `,
  },
};
