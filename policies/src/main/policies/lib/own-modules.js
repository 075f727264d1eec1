// Modules that are written beside their callers, and not fetched from elsewhere.

import { isLocal } from "./module-sources.js";

/**
 * The addresses of the modules of a root module that are one's own: the root module itself, `""`, and those that it
 * calls by a path, and they in turn.
 *
 * @param {import("monban").Configuration} configuration
 * @returns {Set<string>}
 */
export function ownModules({ modules }) {
  const calls = new Map();
  for (const { module, name, source } of modules) {
    if (!isLocal(source)) continue;
    if (!calls.has(module)) calls.set(module, []);
    calls.get(module).push(name);
  }
  const own = new Set([""]);
  // Grows while it is walked.
  for (const module of own) {
    const prefix = module === "" ? "" : `${module}.`;
    for (const name of calls.get(module) ?? []) own.add(`${prefix}module.${name}`);
  }
  return own;
}
