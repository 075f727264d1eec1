/** @type {import("monban").Policy<"aws_guardduty_detector">} */
export default {
  id: "aws-guardduty-detector-enabled",
  title: "GuardDuty detectors are switched on",
  severity: "high",
  remediation: "Write `enable = true`, or leave `enable` out: a detector is on by default.",
  equivalents: {
    checkov: ["CKV_AWS_238"],
    kics: ["aws/guardduty_detector_disabled"],
    terrascan: ["AC_AWS_0131"],
  },
  frameworks: { fsbp: ["GuardDuty.1"] },

  resources: ["aws_guardduty_detector"],
  checkResource(detector, { report }) {
    if (detector.enable === false) report("The GuardDuty detector is switched off.", { at: "enable" });
  },
};
