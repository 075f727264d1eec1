import { homeOf } from "../../lib/accounts.js";
import { accountIn, isAccount } from "../../lib/arns.js";
import { demandsExternalId, demandsSecondFactor, pinsCaller } from "../../lib/conditions.js";
import { statementsOf } from "../../lib/statements.js";

/** @type {import("monban").Policy<"aws_iam_role">} */
export default {
  id: "aws-iam-cross-account-trust-guarded",
  title: "Roles that other accounts assume ask for more than the account",
  severity: "high",
  remediation:
    "Add a condition to the trust policy: `sts:ExternalId` for a company, `aws:MultiFactorAuthPresent` for people, " +
    "`aws:PrincipalOrgID` for accounts of one's own; or name these in the parameter `ownAccounts`.",
  equivalents: { kics: ["aws/cross_account_iam_assume_role_policy_without_external_id_or_mfa"] },
  parameters: {
    ownAccounts: {
      type: "string[]",
      default: [],
      description: "The numbers of accounts that are trusted without a condition.",
    },
  },

  resources: ["aws_iam_role"],
  checkResource(role, context) {
    const { all, any, list, parameters, report } = context;
    const isForeign = (account) =>
      all(
        () => isAccount(account),
        () => !list(parameters.ownAccounts).includes(account),
        () => homeOf(context, role).account !== account,
      );
    const isGuard = (condition) =>
      any(
        () => demandsExternalId(context, condition),
        () => demandsSecondFactor(context, condition),
        () => pinsCaller(context, condition),
      );
    const foreigners = statementsOf(context, role, "assume_role_policy")
      .filter((statement) =>
        all(
          () => statement.allows(),
          () => !statement.conditions().some(isGuard),
        ),
      )
      .flatMap((statement) => statement.principals())
      .filter(({ type }) => type === "AWS")
      .map(({ id }) => accountIn(id));
    const foreigner = foreigners.find(isForeign);
    if (!foreigner) return;
    report(`Account ${foreigner} may assume the role without a condition.`, { at: "assume_role_policy" });
  },
};
