import { containersOf } from "../../lib/containers.js";
import { secretsIn } from "../../lib/secrets.js";

/** @type {import("monban").Policy<"aws_ecs_task_definition">} */
export default {
  id: "aws-ecs-no-plaintext-secrets",
  title: "No container of a task has a secret in its environment",
  severity: "critical",
  remediation:
    "Revoke the secret: whoever may read the task definition has it. Keep the new one in Secrets Manager or in " +
    "Parameter Store, and name it in `secrets` instead of `environment`.",
  equivalents: { terrascan: ["AC_AWS_0095"], trivy: ["AWS-0036"] },
  frameworks: { fsbp: ["ECS.8"] },

  resources: ["aws_ecs_task_definition"],
  checkResource(task, context) {
    for (const { name: container, environment, at } of containersOf(context, task)) {
      for (const { name, value } of environment) {
        const found = secretsIn({ path: name, text: value, whole: true });
        if (found.length === 0) continue;
        const secrets = found.map(({ secret }) => secret);
        context.report(`${found[0].what} stands in the environment of the container ${container}.`, { at, secrets });
      }
    }
  },
};
