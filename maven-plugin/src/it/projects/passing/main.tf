provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = { Owner = "a", Team = "b", Environment = "c", CostCenter = "d" }
  }
}

resource "aws_lb" "inside" {
  internal = true
}
