terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = {
      Owner       = "team-shop@example.com"
      Team        = "shop"
      Environment = "production"
      CostCenter  = "4711"
    }
  }
}

# High, but not critical: the report tells of it, the build goes on.
resource "aws_guardduty_detector" "this" {
  enable = false
}
