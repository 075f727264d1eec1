import { regionalSettings } from "../../lib/account-settings.js";
import { disksOf } from "../../lib/disks.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-ebs-encrypted",
  title: "EBS volumes and the disks of instances are encrypted",
  severity: "high",
  remediation:
    "Write `encrypted = true` in each of them, and `aws_ebs_encryption_by_default` once for each region, so that " +
    "what is made elsewhere is encrypted, too.",
  equivalents: {
    checkov: ["CKV_AWS_3", "CKV_AWS_8"],
    kics: ["aws/ebs_volume_encryption_disabled", "aws/launch_configuration_is_not_encrypted"],
    regula: ["FG_R00016"],
    terrascan: ["AC_AWS_0167", "AC_AWS_0459", "AC_AWS_0460"],
    trivy: ["AWS-0008", "AWS-0026", "AWS-0131"],
  },
  frameworks: { cis_v3: ["2.2.1"], fsbp: ["EC2.181", "EC2.3"] },

  resources: ["aws_ebs_volume", "aws_instance", "aws_launch_configuration", "aws_launch_template"],
  checkResource(resource, context) {
    const { any, report } = context;
    const isEncrypted = (disk) =>
      any(
        () => disk.isEncrypted(),
        () => disk.isCopy(),
        () => regionalSettings(context, resource, DEFAULT).some(({ enabled }) => enabled !== false),
      );
    for (const { what, at } of disksOf(context, resource).filter((disk) => !isEncrypted(disk))) {
      report(`${what} is not encrypted.`, { at });
    }
  },
};

const DEFAULT = "aws_ebs_encryption_by_default";
