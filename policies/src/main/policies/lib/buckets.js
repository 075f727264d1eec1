// Buckets, and their parts that are resources of their own.

import { once } from "./once.js";
import { isReference } from "./references.js";
import { statementsOf } from "./statements.js";

/**
 * The resources of `type` that are about `bucket`: they refer to it, or name it by the same text.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} bucket
 * @param {string} type
 */
export function partsOf({ graph }, bucket, type) {
  const parts = graph.resources(type);
  const byName = once(parts, "bucket", () =>
    parts.filter((part) => !isReference(graph, part, "bucket")).groupBy((part) => part.bucket),
  );
  return graph.referrers(bucket, { type, via: "bucket" }).concat(byName.get(() => bucket.bucket));
}

/** Whether a bucket keeps the versions of what is overwritten. */
export function isVersioned(context, bucket) {
  return context.any(
    () => partsOf(context, bucket, "aws_s3_bucket_versioning").some(switchesVersioningOn),
    () => bucket.versioning.some((version) => version.enabled),
  );
}

/** Whether an `aws_s3_bucket_versioning` switches versioning on. */
export function switchesVersioningOn(part) {
  return part.versioning_configuration.some((version) => version.status === "Enabled");
}

/**
 * The statements of a bucket's policy, wherever it is written.
 *
 * @returns {import("monban").OpenList<import("./statements.js").Statement>}
 */
export function policyOf(context, bucket) {
  const parts = partsOf(context, bucket, "aws_s3_bucket_policy");
  return statementsOf(context, bucket, "policy").concat(parts.flatMap((part) => statementsOf(context, part, "policy")));
}
