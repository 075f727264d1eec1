import { grantsEverything } from "../../lib/grants.js";
import { statementsOf, statementsWrittenIn } from "../../lib/statements.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-iam-no-admin-policy",
  title: "No IAM policy allows every action on every resource",
  severity: "high",
  remediation: "Name the actions and resources that are needed; for people who administer, let them assume a role.",
  equivalents: {
    checkov: ["CKV_AWS_1", "CKV_AWS_62"],
    kics: ["aws/iam_policies_with_full_privileges", "aws/sso_policy_with_full_priveleges"],
    regula: ["FG_R00092"],
    terrascan: ["AC_AWS_0143", "AC_AWS_0144", "AC_AWS_0146", "AC_AWS_0147", "AC_AWS_0474"],
  },
  frameworks: { cis_v3: ["1.16"], fsbp: ["IAM.1"] },

  resources: [
    "aws_iam_group_policy",
    "aws_iam_policy",
    "aws_iam_role_policy",
    "aws_iam_user_policy",
    "aws_ssoadmin_permission_set_inline_policy",
    "data.aws_iam_policy_document",
  ],
  checkResource(resource, context) {
    const { graph, report } = context;
    const { mode, type } = graph.describe(resource);
    const isAdmin = (statement) => grantsEverything(context, statement);
    if (mode === "data") {
      // What it takes over from another document is judged there.
      for (const { at } of statementsWrittenIn(context, resource).filter(isAdmin)) {
        report("The document allows every action on every resource.", { at });
      }
      return;
    }
    const attribute = type === "aws_ssoadmin_permission_set_inline_policy" ? "inline_policy" : "policy";
    if (statementsOf(context, resource, attribute).some(isAdmin)) {
      report("The policy allows every action on every resource.", { at: attribute });
    }
  },
};
