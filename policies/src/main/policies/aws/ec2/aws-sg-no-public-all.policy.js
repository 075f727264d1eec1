import { everybodyIn, letsEverybodyReachAll, openings, RULES } from "../../lib/ports.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-sg-no-public-all",
  title: "No security group lets everybody reach all ports",
  severity: "critical",
  remediation: "Name the protocol and the ports that are served, or the networks that may connect.",
  equivalents: {
    checkov: ["CKV_AWS_277"],
    kics: ["aws/unrestricted_security_group_ingress"],
    regula: ["FG_R00377"],
    terrascan: ["AC_AWS_0231", "AC_AWS_0275"],
  },
  frameworks: { fsbp: ["EC2.18"] },

  resources: RULES,
  checkResource(resource, context) {
    for (const opening of openings(context, resource).filter((each) => letsEverybodyReachAll(context, each))) {
      const { cidr, at } = everybodyIn(opening);
      context.report(`All ports are open to ${cidr}.`, { at });
    }
  },
};
