import { isPublicApplicationLoadBalancer } from "../../lib/entries.js";
import { isGuarded } from "../../lib/web-acls.js";

/** @type {import("monban").Policy<"aws_lb" | "aws_alb">} */
export default {
  id: "aws-waf-alb-attached",
  title: "Internet-facing application load balancers have a web ACL",
  severity: "high",
  remediation: "Add an `aws_wafv2_web_acl_association` whose `resource_arn` is the load balancer's ARN.",
  equivalents: { checkov: ["CKV2_AWS_28"], kics: ["aws/alb_is_not_integrated_with_waf"] },

  resources: ["aws_lb", "aws_alb"],
  checkResource(lb, context) {
    const open = context.all(
      () => isPublicApplicationLoadBalancer(context, lb),
      () => !isGuarded(context, lb),
    );
    if (open) context.report("Internet-facing load balancer without a web ACL.");
  },
};
