// The parts of a bucket that are resources of their own.

import { isReference } from "./references.js";

/**
 * The resources of `type` that are about `bucket`: they refer to it, or name it by the same text.
 *
 * @param {import("monban").Graph} graph
 * @param {Record<string, any>} bucket
 * @param {string} type
 */
export function partsOfBucket(graph, bucket, type) {
  const named = graph.resources(type).filter((part) => !isReference(graph, part, "bucket") && part.bucket === bucket.bucket);
  return graph.referrers(bucket, { type, via: "bucket" }).concat(named);
}
