import { secretsInScript, userDataOf } from "../../lib/user-data.js";

/** @type {import("monban").Policy<"aws_instance" | "aws_launch_configuration" | "aws_launch_template">} */
export default {
  id: "aws-no-user-data-secrets",
  title: "No secret stands in the user data of a machine",
  severity: "critical",
  remediation:
    "Revoke the secret: every process of the machine, and whoever may describe it, has it. Let the script fetch the " +
    "new one from Secrets Manager or from Parameter Store, with the machine's role.",
  equivalents: {
    checkov: ["CKV_AWS_46"],
    kics: ["aws/user_data_contains_encoded_private_key"],
    terrascan: ["AC_AWS_0168"],
    trivy: ["AWS-0029", "AWS-0129"],
  },

  resources: ["aws_instance", "aws_launch_configuration", "aws_launch_template"],
  checkResource(machine, context) {
    for (const { at, text } of userDataOf(context, machine)) {
      const found = secretsInScript(text);
      if (found.length === 0) continue;
      context.report(`${found[0].what} stands in the user data.`, { at, secrets: found.map(({ secret }) => secret) });
    }
  },
};
