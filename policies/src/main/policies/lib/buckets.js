// Buckets, and their parts that are resources of their own.

import { isReference } from "./references.js";
import { statementsOf } from "./statements.js";

/** What refers to nothing, by the name of its bucket: made once for all buckets of a root module. */
const named = new WeakMap();

function byName(graph, parts) {
  let groups = named.get(parts);
  if (groups === undefined) {
    groups = parts.filter((part) => !isReference(graph, part, "bucket")).groupBy((part) => part.bucket);
    named.set(parts, groups);
  }
  return groups;
}

/**
 * The resources of `type` that are about `bucket`: they refer to it, or name it by the same text.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} bucket
 * @param {string} type
 */
export function partsOf({ graph }, bucket, type) {
  const sameName = byName(graph, graph.resources(type)).get(() => bucket.bucket);
  return graph.referrers(bucket, { type, via: "bucket" }).concat(sameName);
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
