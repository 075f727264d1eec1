locals {
  tags = {
    Owner       = "team-shop@example.com"
    Team        = "shop"
    Environment = "production"
    CostCenter  = "4711"
  }
}

provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = local.tags
  }
}

# CloudFront takes its certificates and web ACLs from this region only.
provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"

  default_tags {
    tags = local.tags
  }
}
