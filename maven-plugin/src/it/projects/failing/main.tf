resource "aws_lb" "public" {}
