/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "a token is required": `
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        metadata_options { http_tokens = "required" }
      }
      resource "aws_launch_template" "web" {
        metadata_options { http_tokens = "required" }
      }
      resource "aws_launch_configuration" "web" {
        image_id      = "ami-1"
        instance_type = "t4g.micro"
        metadata_options { http_tokens = "required" }
      }
    `,
    "the metadata service is switched off": `
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        metadata_options { http_endpoint = "disabled" }
      }
    `,
    "the launch template requires it": `
      resource "aws_launch_template" "web" {
        image_id = "ami-1"
        metadata_options { http_tokens = "required" }
      }
      resource "aws_instance" "web" {
        instance_type = "t4g.micro"
        launch_template { id = aws_launch_template.web.id }
      }
    `,
    "the region requires it": `
      resource "aws_ec2_instance_metadata_defaults" "all" { http_tokens = "required" }
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
      }
    `,
  },

  violated: {
    "nothing requires it": `
      # violation: The metadata service answers without a token.
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
      }
      # violation: The metadata service answers without a token.
      resource "aws_launch_template" "web" { image_id = "ami-1" }
    `,
    "it is optional, whatever the region requires": `
      resource "aws_ec2_instance_metadata_defaults" "all" { http_tokens = "required" }
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        metadata_options {
          # violation: The metadata service answers without a token.
          http_tokens = "optional"
        }
      }
    `,
    "another region requires it": `
      provider "aws" { region = "eu-west-1" }
      provider "aws" {
        alias  = "use1"
        region = "us-east-1"
      }
      resource "aws_ec2_instance_metadata_defaults" "all" {
        provider    = aws.use1
        http_tokens = "required"
      }
      # violation: The metadata service answers without a token.
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
      }
    `,
  },

  undecided: {
    "a variable without a value decides": `
      variable "tokens" { type = string }
      # undecided: var.tokens
      resource "aws_instance" "web" {
        ami           = "ami-1"
        instance_type = "t4g.micro"
        metadata_options { http_tokens = var.tokens }
      }
    `,
    "the launch template is elsewhere": `
      # undecided: the launch template is not in this code
      resource "aws_instance" "web" {
        instance_type = "t4g.micro"
        launch_template { id = "lt-1" }
      }
    `,
  },
};
