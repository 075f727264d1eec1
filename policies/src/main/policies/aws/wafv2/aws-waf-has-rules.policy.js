import { hasRules, WEB_ACLS } from "../../lib/web-acls.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-waf-has-rules",
  title: "Web ACLs have rules",
  severity: "medium",
  remediation: "Add rules, to begin with managed rule groups; the default action alone lets all pass or none.",
  equivalents: { checkov: ["CKV_AWS_175"] },
  frameworks: { fsbp: ["WAF.10", "WAF.4", "WAF.8"] },

  resources: WEB_ACLS,
  checkResource(acl, context) {
    if (!hasRules(context, acl)) context.report("The web ACL has no rules.");
  },
};
