// Settings that are there once for an account, or for a region of it.

import { homeOf, isSameAccount, isSameHome } from "./accounts.js";

/**
 * The settings of a type that hold for the account in which a resource lives.
 *
 * @param {import("monban").Context} context
 * @param {object} resource
 * @param {string} type
 */
export function accountSettings(context, resource, type) {
  return settings(context, resource, type, isSameAccount);
}

/** The settings of a type that hold for the account and the region in which a resource lives. */
export function regionalSettings(context, resource, type) {
  return settings(context, resource, type, isSameHome);
}

function settings(context, resource, type, isSame) {
  const { any, graph } = context;
  return graph.resources(type).filter((setting) =>
    any(
      () => graph.shareProvider(setting, resource),
      () => isSame(context, homeOf(context, setting), homeOf(context, resource)),
    ),
  );
}
