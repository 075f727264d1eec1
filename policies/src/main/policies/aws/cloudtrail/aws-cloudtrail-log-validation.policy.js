/** @type {import("monban").Policy<"aws_cloudtrail">} */
export default {
  id: "aws-cloudtrail-log-validation",
  title: "CloudTrail trails sign their log files",
  severity: "medium",
  remediation: "Write `enable_log_file_validation = true`.",
  equivalents: {
    checkov: ["CKV_AWS_36"],
    kics: ["aws/cloudtrail_log_file_validation_disabled"],
    regula: ["FG_R00027"],
    terrascan: ["AC_AWS_0446"],
    trivy: ["AWS-0016"],
  },
  frameworks: { cis_v3: ["3.2"], fsbp: ["CloudTrail.4"] },

  resources: ["aws_cloudtrail"],
  checkResource(trail, { report }) {
    if (trail.enable_log_file_validation) return;
    report("The log files are not signed.", { at: "enable_log_file_validation" });
  },
};
