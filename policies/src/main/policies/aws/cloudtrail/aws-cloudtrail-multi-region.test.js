/** @type {import("monban").PolicyTest} */
export default {
  satisfied: {
    "it records all regions": `
      resource "aws_cloudtrail" "main" {
        name                  = "main"
        s3_bucket_name        = "trail"
        is_multi_region_trail = true
      }
    `,
  },

  violated: {
    "a trail records its own region by default": `
      # violation: The trail records a single region.
      resource "aws_cloudtrail" "main" {
        name           = "main"
        s3_bucket_name = "trail"
      }
    `,
    "it is told to record one region": `
      resource "aws_cloudtrail" "main" {
        name                  = "main"
        s3_bucket_name        = "trail"
        # violation: The trail records a single region.
        is_multi_region_trail = false
      }
    `,
  },

  undecided: {
    "a variable without a value decides": `
      variable "all_regions" { type = bool }
      # undecided: var.all_regions
      resource "aws_cloudtrail" "main" {
        name                  = "main"
        s3_bucket_name        = "trail"
        is_multi_region_trail = var.all_regions
      }
    `,
  },
};
