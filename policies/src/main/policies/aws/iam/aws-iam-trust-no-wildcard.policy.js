import { isForEverybody } from "../../lib/principals.js";
import { statementsOf } from "../../lib/statements.js";

/** @type {import("monban").Policy<"aws_iam_role">} */
export default {
  id: "aws-iam-trust-no-wildcard",
  title: "No role lets everybody assume it",
  severity: "critical",
  remediation: "Name in `Principal` the accounts, roles or services that may assume the role.",
  equivalents: { checkov: ["CKV_AWS_60"], kics: ["aws/iam_policy_grants_assumerole_permission_across_all_services"] },

  resources: ["aws_iam_role"],
  checkResource(role, context) {
    const open = statementsOf(context, role, "assume_role_policy").some((statement) =>
      context.all(
        () => isForEverybody(context, statement),
        () => !statement.conditions().some(() => true),
      ),
    );
    if (open) context.report("Everybody may assume the role.", { at: "assume_role_policy" });
  },
};
