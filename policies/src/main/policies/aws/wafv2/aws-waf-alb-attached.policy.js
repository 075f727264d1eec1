/** @type {import("monban").Policy<"aws_lb" | "aws_alb">} */
export default {
  id: "aws-waf-alb-attached",
  title: "Internet-facing application load balancers have a web ACL",
  severity: "high",
  remediation: "Add an `aws_wafv2_web_acl_association` whose `resource_arn` is the load balancer's ARN.",
  equivalents: { checkov: ["CKV2_AWS_28"], kics: ["aws/alb_is_not_integrated_with_waf"] },

  resources: ["aws_lb", "aws_alb"],
  checkResource(lb, { any, graph, list, report }) {
    const fine = any(
      () => lb.internal,
      () => (lb.load_balancer_type ?? "application") !== "application",
      () => list(ASSOCIATIONS).some((type) => graph.referrers(lb, { type, via: "resource_arn" }).some(() => true)),
    );
    if (!fine) report("Internet-facing load balancer without a web ACL.");
  },
};

const ASSOCIATIONS = ["aws_wafv2_web_acl_association", "aws_wafregional_web_acl_association"];
