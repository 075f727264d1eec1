import { isLogged, WEB_ACLS } from "../../lib/web-acls.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-waf-logging",
  title: "Web ACLs log the requests they see",
  severity: "medium",
  remediation:
    "Add an `aws_wafv2_web_acl_logging_configuration` whose `resource_arn` is the web ACL's ARN; a web ACL of WAF " +
    "Classic has a `logging_configuration` block for it.",
  equivalents: { checkov: ["CKV2_AWS_31"] },
  frameworks: { fsbp: ["WAF.1"] },

  resources: WEB_ACLS,
  checkResource(acl, context) {
    if (!isLogged(context, acl)) context.report("The web ACL keeps no log.");
  },
};
