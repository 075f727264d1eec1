/** @type {import("monban").Policy} */
export default {
  id: "aws-provider-account-guard",
  title: "Each aws provider names the account it may touch",
  severity: "high",
  remediation: "Add `allowed_account_ids` with the number of the account, or an `assume_role` block with a role of it.",

  checkConfiguration({ any, graph, list, report }) {
    const isGuarded = ({ arguments: settings }) =>
      any(
        () => list(settings.allowed_account_ids ?? []).some(() => true),
        () => list(ROLES).some((name) => list(settings[name] ?? []).some(({ role_arn }) => role_arn)),
      );
    for (const provider of graph.providers("aws").filter((each) => !isGuarded(each))) {
      report("The provider works in whatever account the credentials are for.", { at: provider });
    }
  },
};

const ROLES = ["assume_role", "assume_role_with_web_identity"];
