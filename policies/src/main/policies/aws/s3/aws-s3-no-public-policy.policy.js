import { policyOf } from "../../lib/buckets.js";
import { pinsAddress, pinsCaller } from "../../lib/conditions.js";
import { isForEverybody } from "../../lib/principals.js";
import { statementsOf } from "../../lib/statements.js";

/** @type {import("monban").Policy<"aws_s3_bucket" | "aws_s3_bucket_policy">} */
export default {
  id: "aws-s3-no-public-policy",
  title: "No bucket policy opens an S3 bucket to everybody",
  severity: "critical",
  remediation:
    "Name the principals, or add a condition that does: `aws:PrincipalOrgID`, `aws:SourceAccount`, `aws:SourceVpce`. " +
    "For a website, put a CloudFront distribution with origin access control in front.",
  equivalents: {
    checkov: ["CKV_AWS_70"],
    kics: [
      "aws/s3_bucket_access_to_any_principal",
      "aws/s3_bucket_allows_delete_action_from_all_principals",
      "aws/s3_bucket_allows_get_action_from_all_principals",
      "aws/s3_bucket_allows_list_action_from_all_principals",
      "aws/s3_bucket_allows_put_action_from_all_principals",
      "aws/s3_bucket_with_all_permissions",
    ],
    regula: ["FG_R00211"],
    terrascan: ["AC_AWS_0217", "AC_AWS_0218", "AC_AWS_0219", "AC_AWS_0220", "AC_AWS_0221", "AC_AWS_0224"],
  },
  frameworks: { fsbp: ["S3.2", "S3.3"] },
  parameters: {
    acceptSourceIp: {
      type: "boolean",
      default: false,
      description: "Whether a condition on `aws:SourceIp` is enough, as it is for AWS itself.",
    },
  },

  resources: ["aws_s3_bucket", "aws_s3_bucket_policy"],
  checkResource(resource, context) {
    const { all, any, graph, parameters, report } = context;
    const isGuard = (condition) =>
      any(
        () => pinsCaller(context, condition),
        () => parameters.acceptSourceIp && pinsAddress(context, condition),
      );
    const isBucket = graph.describe(resource).type === "aws_s3_bucket";
    const statements = isBucket ? policyOf(context, resource) : statementsOf(context, resource, "policy");
    const open = statements.some((statement) =>
      all(
        () => isForEverybody(context, statement),
        () => !statement.conditions().some(isGuard),
      ),
    );
    if (open) report("The bucket policy allows something to everybody.", { at: "policy" });
  },
};
