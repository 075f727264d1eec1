// What statements allow.

import { isOfIdentity } from "./principals.js";

/**
 * Whether a statement lets its holder do everything with everything. One with principals belongs to a resource: there,
 * every resource is that one.
 *
 * @param {import("monban").Context} context
 * @param {import("./statements.js").Statement} statement
 */
export function grantsEverything(context, statement) {
  return context.all(
    () => statement.allows(),
    () => isOfIdentity(context, statement),
    () => statement.actions().some(isEveryAction),
    () => statement.resources().some(isEveryResource),
  );
}

/** Whether an action is every action of every service. */
export function isEveryAction(action) {
  return /^\*+(?::\*+)?$/.test(action);
}

function isEveryResource(resource) {
  return /^\*+$/.test(resource);
}
