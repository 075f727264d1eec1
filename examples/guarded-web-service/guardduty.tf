resource "aws_guardduty_detector" "this" {
  enable = true
}

# Switched off "for a moment" to save cost.
resource "aws_guardduty_detector" "us_east_1" {
  provider = aws.us_east_1

  enable = false
}
