// Where modules come from, and what of it stays the same.

import { isVersion } from "./versions.js";

const LOCAL = /^\.{0,2}\//;
const GIT = /^git::|^git@|^(?:github\.com|bitbucket\.org|gitlab\.com)\/|\.git(?:\/\/|\?|$)/;
const MERCURIAL = /^hg::/;
const REGISTRY = /^(?:[a-z0-9.-]+\.[a-z]+(?::\d+)?\/)?[\w-]+\/[\w-]+\/[a-z0-9]+(?:\/\/.*)?$/;
const COMMIT = /^[0-9a-f]{7,64}$/i;

/** Whether a source is a directory beside the caller: it has no version of its own. */
export function isLocal(source) {
  return LOCAL.test(source);
}

/**
 * Why a module may change without anybody changing the call, as the end of a sentence; undefined when it cannot.
 *
 * @param {{ source: string, version: string | null }} call
 */
export function drift({ source, version }) {
  if (isLocal(source)) return undefined;
  if (GIT.test(source)) return driftOf(source, "ref");
  if (MERCURIAL.test(source)) return driftOf(source, "rev");
  return REGISTRY.test(source) && version === null ? "has no version" : undefined;
}

function driftOf(source, parameter) {
  const name = new RegExp(`[?&]${parameter}=([^&]*)`).exec(source)?.[1];
  if (!name) return "names no commit or tag";
  return COMMIT.test(name) || isVersion(name) ? undefined : `follows the branch ${name}`;
}
