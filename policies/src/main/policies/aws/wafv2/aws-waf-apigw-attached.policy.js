import { isPublicStage } from "../../lib/entries.js";
import { isGuarded } from "../../lib/web-acls.js";

/** @type {import("monban").Policy<"aws_api_gateway_stage">} */
export default {
  id: "aws-waf-apigw-attached",
  title: "Public API Gateway stages have a web ACL",
  severity: "high",
  remediation: "Add an `aws_wafv2_web_acl_association` whose `resource_arn` is the stage's ARN.",
  equivalents: { checkov: ["CKV2_AWS_29"], kics: ["aws/api_gateway_without_waf"] },
  frameworks: { fsbp: ["APIGateway.4"] },

  resources: ["aws_api_gateway_stage"],
  checkResource(stage, context) {
    const open = context.all(
      () => isPublicStage(context, stage),
      () => !isGuarded(context, stage),
    );
    if (open) context.report("The stage has no web ACL.");
  },
};
