/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "volumes and disks are encrypted": `
      resource "aws_ebs_volume" "data" {
        availability_zone = "eu-west-1a"
        size              = 10
        encrypted         = true
      }
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        root_block_device { encrypted = true }
        ebs_block_device {
          device_name = "/dev/sdb"
          encrypted   = true
        }
      }
      resource "aws_launch_configuration" "web" {
        image_id      = "ami-1"
        instance_type = "t4g.micro"
        root_block_device { encrypted = true }
      }
      resource "aws_launch_template" "web" {
        block_device_mappings {
          device_name = "/dev/xvda"
          ebs { encrypted = "true" }
        }
      }
    `,
    "the region encrypts by default": `
      resource "aws_ebs_encryption_by_default" "all" {}
      resource "aws_ebs_volume" "data" {
        availability_zone = "eu-west-1a"
        size              = 10
      }
    `,
    "what comes from a snapshot is encrypted as that is": `
      resource "aws_ebs_volume" "data" {
        availability_zone = "eu-west-1a"
        snapshot_id       = "snap-1"
      }
    `,
  },

  violated: {
    "nothing asks for it": `
      # violation: The volume is not encrypted.
      resource "aws_ebs_volume" "data" {
        availability_zone = "eu-west-1a"
        size              = 10
      }
    `,
    "a disk of several is not": `
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        root_block_device { encrypted = true }
        # violation: The disk is not encrypted.
        ebs_block_device {
          device_name = "/dev/sdb"
          encrypted   = false
        }
      }
    `,
    "machines are launched without": `
      resource "aws_launch_template" "web" {
        block_device_mappings {
          device_name = "/dev/xvda"
          # violation: The disk is not encrypted.
          ebs { volume_size = 10 }
        }
      }
      resource "aws_launch_configuration" "web" {
        image_id      = "ami-1"
        instance_type = "t4g.micro"
        # violation: The root disk is not encrypted.
        root_block_device { volume_size = 10 }
      }
    `,
    "another region encrypts by default": `
      provider "aws" { region = "eu-west-1" }
      provider "aws" {
        alias  = "use1"
        region = "us-east-1"
      }
      resource "aws_ebs_encryption_by_default" "all" { provider = aws.use1 }
      # violation: The volume is not encrypted.
      resource "aws_ebs_volume" "data" {
        availability_zone = "eu-west-1a"
        size              = 10
      }
    `,
    "the default of the region is switched off": `
      resource "aws_ebs_encryption_by_default" "all" { enabled = false }
      # violation: The volume is not encrypted.
      resource "aws_ebs_volume" "data" {
        availability_zone = "eu-west-1a"
        size              = 10
      }
    `,
  },

  undecided: {
    "a variable without a value decides": `
      variable "encrypted" { type = bool }
      # undecided: var.encrypted
      resource "aws_ebs_volume" "data" {
        availability_zone = "eu-west-1a"
        size              = 10
        encrypted         = var.encrypted
      }
    `,
    "a variable without a value says whether there is a default": `
      variable "default" { type = bool }
      resource "aws_ebs_encryption_by_default" "all" { enabled = var.default }
      # undecided: var.default
      resource "aws_ebs_volume" "data" {
        availability_zone = "eu-west-1a"
        size              = 10
      }
    `,
  },
};
