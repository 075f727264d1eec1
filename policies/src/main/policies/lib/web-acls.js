// Web ACLs of both generations: AWS WAF (`aws_wafv2_…`) and WAF Classic (`aws_waf_…`, `aws_wafregional_…`).

export const WEB_ACLS = ["aws_wafv2_web_acl", "aws_wafregional_web_acl", "aws_waf_web_acl"];

const ASSOCIATIONS = ["aws_wafv2_web_acl_association", "aws_wafregional_web_acl_association"];

/** Whether a web ACL is associated with an entry: a load balancer, a stage, an API. */
export function isGuarded({ graph, list }, entry) {
  return list(ASSOCIATIONS).some((type) => graph.referrers(entry, { type, via: "resource_arn" }).some(() => true));
}

/** Whether a web ACL has a rule of its own, or one of a group. */
export function hasRules({ any, list }, acl) {
  return any(
    () => list(["rule", "rules"]).some((name) => list(acl[name] ?? []).some(() => true)),
    () => acl.rule_json,
  );
}

/** Whether somebody gets to know of the requests that a web ACL sees. */
export function isLogged({ any, graph, list }, acl) {
  const type = "aws_wafv2_web_acl_logging_configuration";
  return any(
    () => graph.referrers(acl, { type, via: "resource_arn" }).some(() => true),
    () => list(acl.logging_configuration ?? []).some(() => true),
  );
}
