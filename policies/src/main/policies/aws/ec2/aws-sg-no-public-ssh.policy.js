import { everybodyIn, letsEverybodyReach, openings, RULES } from "../../lib/ports.js";

/** @type {import("monban").Policy} */
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

  resources: RULES,
  checkResource(resource, context) {
    for (const opening of openings(context, resource).filter((each) => letsEverybodyReach(context, each, SSH))) {
      const { cidr, at } = everybodyIn(opening);
      context.report(`Port 22 is open to ${cidr}.`, { at });
    }
  },
};

const SSH = 22;
