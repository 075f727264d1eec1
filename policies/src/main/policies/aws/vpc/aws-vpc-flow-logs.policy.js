import { isSet } from "../../lib/references.js";

/** @type {import("monban").Policy<"aws_vpc" | "aws_flow_log">} */
export default {
  id: "aws-vpc-flow-logs",
  title: "VPCs have flow logs",
  severity: "medium",
  remediation: "Add an `aws_flow_log` whose `vpc_id` is the VPC, or one for each of its subnets.",
  equivalents: {
    checkov: ["CKV2_AWS_11"],
    kics: ["aws/vpc_flowlogs_disabled"],
    regula: ["FG_R00054"],
    terrascan: ["AC_AWS_0369"],
    trivy: ["AWS-0178"],
  },
  frameworks: { cis_v3: ["3.7"], fsbp: ["EC2.6"] },

  resources: ["aws_vpc", "aws_flow_log"],
  checkResource(resource, context) {
    const { any, graph, list, report } = context;
    if (graph.describe(resource).type === "aws_flow_log") {
      const recorded = list(RECORDED).some((attribute) => isSet(context, resource, attribute));
      if (!recorded) report("The flow log does not say whose traffic it records.");
      return;
    }
    const logged = any(
      () => isLogged(graph, resource, "vpc_id"),
      () => areSubnetsLogged(graph, resource),
    );
    if (!logged) report("The VPC has no flow log.");
  },
};

const RECORDED = ["vpc_id", "subnet_id", "eni_id", "transit_gateway_id", "transit_gateway_attachment_id"];

function isLogged(graph, recorded, via) {
  return graph.referrers(recorded, { type: "aws_flow_log", via }).some(() => true);
}

function areSubnetsLogged(graph, vpc) {
  const subnets = graph.referrers(vpc, { type: "aws_subnet", via: "vpc_id" });
  return subnets.some(() => true) && subnets.every((subnet) => isLogged(graph, subnet, "subnet_id"));
}
