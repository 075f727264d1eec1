// Scripts that machines run when they start.

import { decoded } from "./base64.js";
import { secretsIn } from "./secrets.js";

const ATTRIBUTES = ["user_data", "user_data_base64"];
/** `NAME=value`, with or without `export` and quotation marks. */
const ASSIGNMENT =
  /(?:^|[\s;])(?:export\s+)?(?<name>\w+)=(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<bare>[^\s"';&|]+))/g;
/** A value that the script makes when it runs. */
const MADE = /^[$`]/;

/**
 * The texts of a machine's user data, in plain text, and the attributes in which they stand.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} machine
 * @returns {import("monban").OpenList<{ at: string, text: string }>}
 */
export function userDataOf({ list }, machine) {
  return list(ATTRIBUTES)
    .map((at) => ({ at, text: machine[at] }))
    .filter(({ text }) => text)
    .map(({ at, text }) => ({ at, text: decoded(text) ?? text }));
}

/** The secrets of a script: texts that give themselves away, and values of variables that are called so. */
export function secretsInScript(text) {
  const assigned = [...text.matchAll(ASSIGNMENT)]
    .map(({ groups: { name, double, single, bare } }) => ({ path: name, text: double ?? single ?? bare, whole: true }))
    .filter(({ text: value }) => !MADE.test(value));
  return [{ path: "", text, whole: false }, ...assigned].flatMap(secretsIn);
}
