resource "aws_wafv2_web_acl" "cdn" {
  provider = aws.us_east_1

  name  = "shop-cdn"
  scope = "CLOUDFRONT"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop-cdn"
    sampled_requests_enabled   = true
  }
}

locals {
  # The images were added in a hurry: nobody thought of the web ACL.
  distributions = {
    shop   = { origin = module.web.dns_name, web_acl_id = aws_wafv2_web_acl.cdn.arn }
    images = { origin = module.bucket["uploads"].domain_name, web_acl_id = null }
  }
}

resource "aws_cloudfront_distribution" "this" {
  for_each = local.distributions

  enabled    = true
  comment    = each.key
  web_acl_id = each.value.web_acl_id

  origin {
    domain_name = each.value.origin
    origin_id   = each.key

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = each.key
    viewer_protocol_policy = "redirect-to-https"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
