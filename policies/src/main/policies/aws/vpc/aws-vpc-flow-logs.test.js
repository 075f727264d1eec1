/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "a flow log records the VPC": `
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_flow_log" "main" {
        vpc_id          = aws_vpc.main.id
        traffic_type    = "ALL"
        log_destination = "arn:aws:s3:::flow-logs"
      }
    `,
    "each of several VPCs has its own": `
      resource "aws_vpc" "each" {
        for_each   = toset(["a", "b"])
        cidr_block = "10.0.0.0/16"
      }
      resource "aws_flow_log" "each" {
        for_each        = aws_vpc.each
        vpc_id          = each.value.id
        log_destination = "arn:aws:s3:::flow-logs"
      }
    `,
    "all subnets have one": `
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_subnet" "main" {
        count      = 2
        vpc_id     = aws_vpc.main.id
        cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
      }
      resource "aws_flow_log" "main" {
        count           = 2
        subnet_id       = aws_subnet.main[count.index].id
        log_destination = "arn:aws:s3:::flow-logs"
      }
    `,
  },

  violated: {
    "none records the VPC": `
      # violation: The VPC has no flow log.
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
    `,
    "it records another VPC": `
      # violation: The VPC has no flow log.
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_vpc" "other" { cidr_block = "10.1.0.0/16" }
      resource "aws_flow_log" "other" {
        vpc_id          = aws_vpc.other.id
        log_destination = "arn:aws:s3:::flow-logs"
      }
    `,
    "a subnet is missing": `
      # violation: The VPC has no flow log.
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_subnet" "a" { vpc_id = aws_vpc.main.id }
      resource "aws_subnet" "b" { vpc_id = aws_vpc.main.id }
      resource "aws_flow_log" "a" {
        subnet_id       = aws_subnet.a.id
        log_destination = "arn:aws:s3:::flow-logs"
      }
    `,
    "it records nothing": `
      # violation: The flow log does not say whose traffic it records.
      resource "aws_flow_log" "main" { log_destination = "arn:aws:s3:::flow-logs" }
    `,
  },

  undecided: {
    "it is not known which VPC the flow log records": `
      variable "vpc" { type = string }
      # undecided: var.vpc
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      # undecided: var.vpc
      resource "aws_flow_log" "main" {
        vpc_id          = var.vpc
        log_destination = "arn:aws:s3:::flow-logs"
      }
    `,
    "it is not known whether there is a flow log": `
      variable "logged" { type = bool }
      # undecided: var.logged
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_flow_log" "main" {
        count           = var.logged ? 1 : 0
        vpc_id          = aws_vpc.main.id
        log_destination = "arn:aws:s3:::flow-logs"
      }
    `,
  },
};
