import { secretsIn } from "../lib/secrets.js";

/** @type {import("monban").Policy} */
export default {
  id: "code-no-secrets",
  title: "No keys, tokens or passwords stand in the code",
  severity: "critical",
  service: "code",
  remediation:
    "Revoke the secret: whoever has the repository has it. Then read it where it is needed from a secrets manager, or " +
    "take it from a variable that is `sensitive` and has no default.",
  equivalents: { kics: ["common/passwords_and_secrets"] },

  checkConfiguration({ configuration, report }) {
    for (const literal of configuration.literals()) {
      const secrets = secretsIn(literal);
      if (secrets.length === 0) continue;
      report(`${secrets[0].what} stands in the code.`, { at: literal, secrets: secrets.map(({ secret }) => secret) });
    }
  },
};
