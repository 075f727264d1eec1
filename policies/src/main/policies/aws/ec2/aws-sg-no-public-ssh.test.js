/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "only one network may connect": `
      resource "aws_security_group" "web" {
        ingress {
          from_port   = 22
          to_port     = 22
          protocol    = "tcp"
          cidr_blocks = ["10.0.0.0/8"]
        }
      }
    `,
    "everybody may reach other ports": `
      resource "aws_security_group" "web" {
        ingress {
          from_port        = 443
          to_port          = 443
          protocol         = "tcp"
          cidr_blocks      = ["0.0.0.0/0"]
          ipv6_cidr_blocks = ["::/0"]
        }
      }
    `,
    "another group may connect": `
      resource "aws_security_group" "bastion" {}
      resource "aws_security_group_rule" "ssh" {
        type                     = "ingress"
        security_group_id        = aws_security_group.bastion.id
        source_security_group_id = aws_security_group.bastion.id
        from_port                = 22
        to_port                  = 22
        protocol                 = "tcp"
      }
    `,
    "a rule for what goes out": `
      resource "aws_security_group" "web" {}
      resource "aws_security_group_rule" "out" {
        type              = "egress"
        security_group_id = aws_security_group.web.id
        from_port         = 0
        to_port           = 0
        protocol          = "-1"
        cidr_blocks       = ["0.0.0.0/0"]
      }
    `,
    "port 0 alone is not all ports": `
      resource "aws_security_group" "web" {
        ingress {
          from_port   = 0
          to_port     = 0
          protocol    = "tcp"
          cidr_blocks = ["0.0.0.0/0"]
        }
      }
    `,
    "the port is another one, whoever may reach it": `
      variable "networks" { type = list(string) }
      resource "aws_security_group" "web" {
        ingress {
          from_port   = 443
          to_port     = 443
          protocol    = "tcp"
          cidr_blocks = var.networks
        }
      }
    `,
    "few may connect, whatever the port": `
      variable "port" { type = number }
      resource "aws_security_group" "web" {
        ingress {
          from_port   = var.port
          to_port     = var.port
          protocol    = "tcp"
          cidr_blocks = ["10.0.0.0/8"]
        }
      }
    `,
  },

  violated: {
    "everybody may connect": `
      resource "aws_security_group" "web" {
        # violation: Port 22 is open to 0.0.0.0/0.
        ingress {
          from_port   = 22
          to_port     = 22
          protocol    = "tcp"
          cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
        }
      }
    `,
    "it lies in a range, over IPv6": `
      resource "aws_security_group" "web" {
        # violation: Port 22 is open to ::/0.
        ingress {
          from_port        = 20
          to_port          = 30
          protocol         = "6"
          ipv6_cidr_blocks = ["::/0"]
        }
      }
    `,
    "all protocols are all ports, in attribute syntax": `
      resource "aws_security_group" "web" {
        # violation: Port 22 is open to 0.0.0.0/0.
        ingress = [{
          description      = "all"
          from_port        = 0
          to_port          = 0
          protocol         = "-1"
          cidr_blocks      = ["0.0.0.0/0"]
          ipv6_cidr_blocks = []
          prefix_list_ids  = []
          security_groups  = []
          self             = true
        }]
      }
    `,
    "a dynamic block opens it": `
      resource "aws_security_group" "web" {
        # violation: Port 22 is open to 0.0.0.0/0.
        dynamic "ingress" {
          for_each = [22, 443]
          content {
            from_port   = ingress.value
            to_port     = ingress.value
            protocol    = "tcp"
            cidr_blocks = ["0.0.0.0/0"]
          }
        }
      }
    `,
    "a rule of its own opens it": `
      resource "aws_security_group" "web" {}
      resource "aws_security_group_rule" "ssh" {
        type              = "ingress"
        security_group_id = aws_security_group.web.id
        from_port         = 22
        to_port           = 22
        protocol          = "tcp"
        # violation: Port 22 is open to 0.0.0.0/0.
        cidr_blocks       = ["0.0.0.0/0"]
      }
    `,
    "a rule of the newer kind opens it": `
      resource "aws_security_group" "web" {}
      resource "aws_vpc_security_group_ingress_rule" "ssh" {
        security_group_id = aws_security_group.web.id
        from_port         = 22
        to_port           = 22
        ip_protocol       = "tcp"
        # violation: Port 22 is open to 0.0.0.0/0.
        cidr_ipv4         = "0.0.0.0/0"
      }
    `,
    "one of the networks is not known": `
      variable "office" { type = string }
      resource "aws_security_group" "web" {
        # violation: Port 22 is open to 0.0.0.0/0.
        ingress {
          from_port   = 22
          to_port     = 22
          protocol    = "tcp"
          cidr_blocks = [var.office, "0.0.0.0/0"]
        }
      }
    `,
  },

  undecided: {
    "a variable without a value names the networks": `
      variable "networks" { type = list(string) }
      # undecided: var.networks
      resource "aws_security_group" "web" {
        ingress {
          from_port   = 22
          to_port     = 22
          protocol    = "tcp"
          cidr_blocks = var.networks
        }
      }
    `,
    "a variable without a value is the port": `
      variable "port" { type = number }
      # undecided: var.port
      resource "aws_security_group" "web" {
        ingress {
          from_port   = var.port
          to_port     = var.port
          protocol    = "tcp"
          cidr_blocks = ["0.0.0.0/0"]
        }
      }
    `,
  },
};
