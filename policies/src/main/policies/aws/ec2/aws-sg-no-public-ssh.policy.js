import { blockRule, everybody, opensPort, vpcRule } from "../../lib/ports.js";

/** @type {import("monban").Policy<"aws_security_group" | "aws_default_security_group" | "aws_security_group_rule" | "aws_vpc_security_group_ingress_rule">} */
export default {
  id: "aws-sg-no-public-ssh",
  title: "No security group lets everybody reach port 22",
  severity: "critical",
  remediation:
    "Remove the rule and reach machines through Session Manager; or name the networks that may connect instead of " +
    "`0.0.0.0/0` and `::/0`.",
  equivalents: {
    checkov: ["CKV_AWS_24"],
    kics: ["aws/security_group_with_unrestricted_access_to_ssh"],
    regula: ["FG_R00085"],
    terrascan: ["AC_AWS_0227", "AC_AWS_0319"],
    trivy: ["AWS-0107"],
  },
  frameworks: { cis_v3: ["5.2", "5.3"], fsbp: ["EC2.18", "EC2.19"] },

  resources: [
    "aws_security_group",
    "aws_default_security_group",
    "aws_security_group_rule",
    "aws_vpc_security_group_ingress_rule",
  ],
  checkResource(resource, context) {
    const { all, graph, list, report } = context;
    const isOpen = (rule) =>
      all(
        () => opensPort(context, rule, SSH),
        () => everybody(rule) !== undefined,
      );
    const say = (rule, at) => report(`Port 22 is open to ${everybody(rule)}.`, { at });

    switch (graph.describe(resource).type) {
      case "aws_security_group_rule": {
        const rule = blockRule(context, resource);
        if (all(() => resource.type === "ingress", () => isOpen(rule))) say(rule, "cidr_blocks");
        break;
      }
      case "aws_vpc_security_group_ingress_rule": {
        const rule = vpcRule(context, resource);
        if (isOpen(rule)) say(rule, "cidr_ipv4");
        break;
      }
      default:
        for (const block of list(resource.ingress ?? []).filter((block) => isOpen(blockRule(context, block)))) {
          say(blockRule(context, block), block);
        }
    }
  },
};

const SSH = 22;
