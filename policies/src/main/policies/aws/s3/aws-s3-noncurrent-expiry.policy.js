import { isVersioned, partsOf } from "../../lib/buckets.js";

/** @type {import("monban").Policy<"aws_s3_bucket">} */
export default {
  id: "aws-s3-noncurrent-expiry",
  title: "Versioned S3 buckets expire noncurrent versions",
  severity: "medium",
  remediation:
    "Add a rule with `noncurrent_version_expiration` to the bucket's `aws_s3_bucket_lifecycle_configuration`, " +
    "with `status = \"Enabled\"` and the days after which an old version may go in `noncurrent_days`.",
  frameworks: { fsbp: ["S3.10"] },

  resources: ["aws_s3_bucket"],
  checkResource(bucket, context) {
    const fine = context.any(
      () => !isVersioned(context, bucket),
      () => expires(context, bucket),
    );
    if (!fine) context.report("The bucket keeps noncurrent versions for ever.");
  },
};

function expires(context, bucket) {
  const settings = partsOf(context, bucket, "aws_s3_bucket_lifecycle_configuration");
  return context.any(
    () => settings.some((part) => part.rule.some((rule) => rule.status === "Enabled" && isExpiring(rule))),
    () => bucket.lifecycle_rule.some((rule) => rule.enabled && isExpiring(rule)),
  );
}

function isExpiring(rule) {
  return rule.noncurrent_version_expiration.some(() => true);
}
