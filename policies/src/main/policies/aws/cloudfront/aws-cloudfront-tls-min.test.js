/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "the least version is TLS 1.2": `
      resource "aws_cloudfront_distribution" "site" {
        viewer_certificate {
          acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
          ssl_support_method       = "sni-only"
          minimum_protocol_version = "TLSv1.2_2021"
        }
      }
    `,
    "the least version is TLS 1.3": `
      resource "aws_cloudfront_distribution" "site" {
        viewer_certificate {
          acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
          ssl_support_method       = "sni-only"
          minimum_protocol_version = "TLSv1.3_2025"
        }
      }
    `,
  },

  violated: {
    "it is older": `
      resource "aws_cloudfront_distribution" "site" {
        viewer_certificate {
          acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
          ssl_support_method       = "sni-only"
          # violation: The distribution accepts versions of TLS before 1.2.
          minimum_protocol_version = "TLSv1.1_2016"
        }
      }
    `,
    "it is left out": `
      resource "aws_cloudfront_distribution" "site" {
        # violation: The distribution accepts versions of TLS before 1.2.
        viewer_certificate {
          acm_certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
          ssl_support_method  = "sni-only"
        }
      }
    `,
    "the certificate of CloudFront knows no choice": `
      resource "aws_cloudfront_distribution" "site" {
        viewer_certificate {
          cloudfront_default_certificate = true
          # violation: The distribution accepts versions of TLS before 1.2.
          minimum_protocol_version       = "TLSv1.2_2021"
        }
      }
    `,
  },

  undecided: {
    "a variable without a value is the least version": `
      variable "least" { type = string }
      # undecided: var.least
      resource "aws_cloudfront_distribution" "site" {
        viewer_certificate {
          acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
          ssl_support_method       = "sni-only"
          minimum_protocol_version = var.least
        }
      }
    `,
  },
};
