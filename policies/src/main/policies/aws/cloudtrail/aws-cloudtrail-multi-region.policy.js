/** @type {import("monban").Policy<"aws_cloudtrail">} */
export default {
  id: "aws-cloudtrail-multi-region",
  title: "CloudTrail trails record all regions",
  severity: "high",
  remediation: "Write `is_multi_region_trail = true`.",
  equivalents: {
    checkov: ["CKV_AWS_67"],
    kics: ["aws/cloudtrail_multi_region_disabled"],
    terrascan: ["AC_AWS_0034", "AC_AWS_0448"],
    trivy: ["AWS-0014"],
  },
  frameworks: { cis_v3: ["3.1"], fsbp: ["CloudTrail.1"] },

  resources: ["aws_cloudtrail"],
  checkResource(trail, { report }) {
    if (!trail.is_multi_region_trail) report("The trail records a single region.", { at: "is_multi_region_trail" });
  },
};
