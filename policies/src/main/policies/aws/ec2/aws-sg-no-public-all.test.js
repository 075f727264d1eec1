/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "everybody may reach some ports": `
      resource "aws_security_group" "web" {
        ingress {
          from_port   = 1024
          to_port     = 65535
          protocol    = "tcp"
          cidr_blocks = ["0.0.0.0/0"]
        }
      }
    `,
    "the group itself may reach all ports": `
      resource "aws_security_group" "web" {
        ingress {
          from_port = 0
          to_port   = 0
          protocol  = "-1"
          self      = true
        }
      }
    `,
    "everything may go out": `
      resource "aws_security_group_rule" "out" {
        type              = "egress"
        security_group_id = "sg-1"
        from_port         = 0
        to_port           = 0
        protocol          = "-1"
        cidr_blocks       = ["0.0.0.0/0"]
      }
    `,
  },

  violated: {
    "all protocols are open": `
      resource "aws_security_group" "web" {
        # violation: All ports are open to 0.0.0.0/0.
        ingress {
          from_port   = 0
          to_port     = 0
          protocol    = "-1"
          cidr_blocks = ["0.0.0.0/0"]
        }
      }
    `,
    "all ports of a protocol are open, over IPv6": `
      resource "aws_security_group_rule" "web" {
        type              = "ingress"
        security_group_id = "sg-1"
        from_port         = 0
        to_port           = 65535
        protocol          = "tcp"
        # violation: All ports are open to ::/0.
        ipv6_cidr_blocks  = ["::/0"]
      }
    `,
    "a rule without ports is about all": `
      resource "aws_vpc_security_group_ingress_rule" "web" {
        security_group_id = "sg-1"
        ip_protocol       = "-1"
        # violation: All ports are open to 0.0.0.0/0.
        cidr_ipv4         = "0.0.0.0/0"
      }
    `,
  },

  undecided: {
    "a variable without a value is the last port": `
      variable "last" { type = number }
      # undecided: var.last
      resource "aws_security_group" "web" {
        ingress {
          from_port   = 0
          to_port     = var.last
          protocol    = "tcp"
          cidr_blocks = ["0.0.0.0/0"]
        }
      }
    `,
  },
};
