import { everybodyIn, letsEverybodyReach, openings, RULES } from "../../lib/ports.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-sg-no-public-rdp",
  title: "No security group lets everybody reach port 3389",
  severity: "critical",
  remediation:
    "Remove the rule and reach machines through Fleet Manager or a VPN; or name the networks that may connect " +
    "instead of `0.0.0.0/0` and `::/0`.",
  equivalents: {
    checkov: ["CKV_AWS_25"],
    kics: ["aws/remote_desktop_port_open_to_internet"],
    regula: ["FG_R00087"],
    terrascan: ["AC_AWS_0230"],
    trivy: ["AWS-0107"],
  },
  frameworks: { cis_v3: ["5.2", "5.3"], fsbp: ["EC2.19"] },

  resources: RULES,
  checkResource(resource, context) {
    for (const opening of openings(context, resource).filter((each) => letsEverybodyReach(context, each, RDP))) {
      const { cidr, at } = everybodyIn(opening);
      context.report(`Port 3389 is open to ${cidr}.`, { at });
    }
  },
};

const RDP = 3389;
