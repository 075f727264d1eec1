/** @type {import("monban").Policy<"aws_vpc" | "aws_default_security_group">} */
export default {
  id: "aws-default-sg-closed",
  title: "The default security group of a VPC has no rules",
  severity: "high",
  remediation: "Add an `aws_default_security_group` for the VPC without any `ingress` or `egress`.",
  equivalents: {
    checkov: ["CKV2_AWS_12"],
    kics: [
      "aws/default_security_groups_with_unrestricted_traffic",
      "aws/vpc_default_security_group_accepts_all_traffic",
    ],
    terrascan: ["AC_AWS_0232"],
    trivy: ["AWS-0173"],
  },
  frameworks: { cis_v3: ["5.4"], fsbp: ["EC2.2"] },

  resources: ["aws_vpc", "aws_default_security_group"],
  checkResource(resource, context) {
    const { graph, report } = context;
    if (graph.describe(resource).type === "aws_default_security_group") {
      if (!isClosed(context, resource)) report("The default security group has rules.");
      return;
    }
    const groups = graph.referrers(resource, { type: "aws_default_security_group", via: "vpc_id" });
    if (groups.some((group) => isClosed(context, group))) return;
    report(
      groups.some(() => true)
        ? "The VPC's default security group has rules."
        : "The VPC's default security group has the rules it came with.",
    );
  },
};

const RULES = ["aws_security_group_rule", "aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule"];

function isClosed({ all, graph, list }, group) {
  return all(
    () => list(["egress", "ingress"]).every((name) => list(group[name] ?? []).length === 0),
    () => list(RULES).every((type) => graph.referrers(group, { type, via: "security_group_id" }).length === 0),
  );
}
