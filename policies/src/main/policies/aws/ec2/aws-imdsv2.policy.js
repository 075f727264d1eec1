import { regionalSettings } from "../../lib/account-settings.js";
import { templatesOf } from "../../lib/launch-templates.js";

/** @type {import("monban").Policy<"aws_instance" | "aws_launch_configuration" | "aws_launch_template">} */
export default {
  id: "aws-imdsv2",
  title: "Instances answer only to version 2 of the metadata service",
  severity: "high",
  remediation: "Write `metadata_options { http_tokens = \"required\" }`.",
  equivalents: {
    checkov: ["CKV_AWS_79"],
    terrascan: ["AC_AWS_0479", "AC_AWS_0487"],
    trivy: ["AWS-0028", "AWS-0130"],
  },
  frameworks: { cis_v3: ["5.6"], fsbp: ["AutoScaling.3", "EC2.170", "EC2.8"] },

  resources: ["aws_instance", "aws_launch_configuration", "aws_launch_template"],
  checkResource(machine, context) {
    const { any, report } = context;
    const isDefault = () =>
      any(
        () => templatesOf(context, machine).some(demandsTokens),
        () => regionalSettings(context, machine, DEFAULTS).some(({ http_tokens }) => http_tokens === "required"),
      );
    const safe = any(
      () => demandsTokens(machine),
      () => isLeftOut(machine) && isDefault(),
    );
    if (!safe) report("The metadata service answers without a token.", { at: "metadata_options.0.http_tokens" });
  },
};

const DEFAULTS = "aws_ec2_instance_metadata_defaults";

function demandsTokens(machine) {
  return machine.metadata_options.some(
    (options) => options.http_tokens === "required" || options.http_endpoint === "disabled",
  );
}

function isLeftOut(machine) {
  return !machine.metadata_options.some(({ http_tokens }) => http_tokens);
}
