import { accountSettings } from "../../lib/account-settings.js";
import { partsOf } from "../../lib/buckets.js";

/** @type {import("monban").Policy<"aws_s3_bucket" | "aws_s3_bucket_public_access_block">} */
export default {
  id: "aws-s3-public-access-block",
  title: "S3 buckets have a public access block with all four switches",
  severity: "high",
  remediation:
    "Add an `aws_s3_bucket_public_access_block` for the bucket with `block_public_acls`, `block_public_policy`, " +
    "`ignore_public_acls` and `restrict_public_buckets` set to true.",
  equivalents: {
    checkov: ["CKV2_AWS_6", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56"],
    kics: [
      "aws/s3_bucket_allows_public_acl",
      "aws/s3_bucket_with_public_policy",
      "aws/s3_bucket_without_ignore_public_acl",
      "aws/s3_bucket_without_restriction_of_public_bucket",
    ],
    trivy: ["AWS-0086", "AWS-0087", "AWS-0091", "AWS-0093", "AWS-0094"],
  },
  frameworks: { cis_v3: ["2.1.4"], fsbp: ["S3.1", "S3.8"] },

  resources: ["aws_s3_bucket", "aws_s3_bucket_public_access_block"],
  checkResource(resource, context) {
    const { any, graph, list, report } = context;
    const isComplete = (block) => list(SWITCHES).every((name) => block[name]);
    const isAccountClosed = () => accountSettings(context, resource, ACCOUNT).some(isComplete);

    if (graph.describe(resource).type === "aws_s3_bucket_public_access_block") {
      for (const name of list(SWITCHES).filter((name) => !any(() => resource[name], isAccountClosed))) {
        report(`The public access block leaves \`${name}\` off.`, { at: name });
      }
      return;
    }
    const blocks = partsOf(context, resource, "aws_s3_bucket_public_access_block");
    if (any(() => blocks.some(isComplete), isAccountClosed)) return;
    report(
      blocks.some(() => true)
        ? "The bucket's public access block leaves switches off."
        : "The bucket has no public access block.",
    );
  },
};

const ACCOUNT = "aws_s3_account_public_access_block";
const SWITCHES = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
