import { isSet } from "../../lib/references.js";

/** @type {import("monban").Policy<"aws_cloudfront_distribution">} */
export default {
  id: "aws-waf-cloudfront-attached",
  title: "CloudFront distributions have a web ACL",
  severity: "high",
  remediation:
    "Set `web_acl_id` to the ARN of an `aws_wafv2_web_acl` whose scope is `CLOUDFRONT` (it lives in us-east-1).",
  equivalents: {
    checkov: ["CKV_AWS_68"],
    kics: ["aws/cloudfront_without_waf"],
    terrascan: ["AC_AWS_0032"],
    trivy: ["AWS-0011"],
  },
  frameworks: { fsbp: ["CloudFront.6"] },

  resources: ["aws_cloudfront_distribution"],
  checkResource(distribution, context) {
    if (isSet(context, distribution, "web_acl_id")) return;
    context.report("The CloudFront distribution has no web ACL.", { at: "web_acl_id" });
  },
};
