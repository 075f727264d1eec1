import { AS_OF, isPastSupport } from "../../lib/end-of-life.js";

/** @type {import("monban").Policy<"aws_eks_cluster">} */
export default {
  id: "aws-eks-version",
  title: "EKS clusters have a version in standard support",
  severity: "medium",
  remediation: "Upgrade the cluster, one minor version at a time, and its node groups and add-ons after it.",
  equivalents: { checkov: ["CKV_AWS_339"] },
  frameworks: { fsbp: ["EKS.2"] },
  parameters: {
    asOf: {
      type: "string",
      default: AS_OF,
      description: "The day on which a version has to be supported: `YYYY-MM-DD`.",
    },
  },

  resources: ["aws_eks_cluster"],
  checkResource(cluster, { parameters, report, undecided }) {
    const version = cluster.version ?? undecided("EKS chooses the version");
    if (!isPastSupport("eks", version, parameters.asOf)) return;
    report(`Kubernetes ${version} is past its standard support.`, { at: "version" });
  },
};
