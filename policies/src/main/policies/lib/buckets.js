// The parts of a bucket that are resources of their own.

import { isReference } from "./references.js";

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
 * @param {import("monban").Graph} graph
 * @param {Record<string, any>} bucket
 * @param {string} type
 */
export function partsOfBucket(graph, bucket, type) {
  const sameName = byName(graph, graph.resources(type)).get(() => bucket.bucket);
  return graph.referrers(bucket, { type, via: "bucket" }).concat(sameName);
}
