import { blockGrantsEverything, grantsEverything } from "../../lib/iam.js";
import { isReference } from "../../lib/references.js";

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
    const { type } = graph.describe(resource);
    if (type === DOCUMENT) {
      for (const statement of context.list(resource.statement).filter((block) => blockGrantsEverything(context, block))) {
        report("The statement allows every action on every resource.", { at: statement });
      }
      if (context.list(INHERITED).some((from) => inheritsEverything(context, resource, from))) {
        report("The document takes over a statement that allows every action on every resource.");
      }
      return;
    }
    const attribute = type === "aws_ssoadmin_permission_set_inline_policy" ? "inline_policy" : "policy";
    const documents = graph.references(resource, { via: attribute }).filter((target) => graph.describe(target).type === DOCUMENT);
    const everything = documents.some(() => true)
      ? documents.some((document) => documentGrantsEverything(context, document))
      : grantsEverything(resource[attribute]);
    if (everything) report("The policy allows every action on every resource.", { at: attribute });
  },
};

const DOCUMENT = "aws_iam_policy_document";
const INHERITED = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];

function documentGrantsEverything(context, document) {
  return context.any(
    () => context.list(document.statement).some((block) => blockGrantsEverything(context, block)),
    () => context.list(INHERITED).some((from) => inheritsEverything(context, document, from)),
  );
}

/** Documents that are taken over by reference are judged where they are written. */
function inheritsEverything({ graph, list }, document, from) {
  if (isReference(graph, document, from)) return false;
  const texts = document[from] ?? [];
  return list(typeof texts === "string" ? [texts] : texts).some(grantsEverything);
}
