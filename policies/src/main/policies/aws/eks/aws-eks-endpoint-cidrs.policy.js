import { isEverybody } from "../../lib/cidr.js";

/** @type {import("monban").Policy<"aws_eks_cluster">} */
export default {
  id: "aws-eks-endpoint-cidrs",
  title: "The public endpoint of an EKS cluster is limited to known networks",
  severity: "high",
  remediation: "Name the networks in `public_access_cidrs`, or write `endpoint_public_access = false`.",
  equivalents: {
    checkov: ["CKV_AWS_38"],
    kics: ["aws/eks_cluster_has_public_access_cidrs"],
    trivy: ["AWS-0041"],
  },

  resources: ["aws_eks_cluster"],
  checkResource(cluster, { all, list, report }) {
    // A cluster without the block has an endpoint for everybody, and so has one without networks.
    const open = cluster.vpc_config.every((config) =>
      all(
        () => config.endpoint_public_access !== false,
        () => includesEverybody(list(config.public_access_cidrs ?? [])),
      ),
    );
    if (open) report("Everybody can reach the cluster's endpoint.", { at: "vpc_config.0.public_access_cidrs" });
  },
};

function includesEverybody(networks) {
  return !networks.some(() => true) || networks.some(isEverybody);
}
