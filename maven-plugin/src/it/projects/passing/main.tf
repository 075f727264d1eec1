resource "aws_lb" "inside" {
  internal = true
}
