// Which account and region of AWS something lives in, as far as the code tells.

import { accountIn, isAccount } from "./arns.js";

/**
 * @typedef {object} Home
 * @property {string} root the root module
 * @property {string | null} account an account's number, `profile NAME`, or null for the credentials of whoever runs it
 * @property {string | null} region null for the default of whoever runs it
 */

/**
 * The home of a resource. Its account and region are read when they are asked for, because they may be unknown.
 *
 * @param {Omit<import("monban").Context, "report" | "undecided">} context
 * @returns {Home}
 */
export function homeOf({ configuration, graph }, resource) {
  const description = graph.describe(resource);
  return {
    root: configuration.path,
    get account() {
      return accountOf(description.provider.arguments);
    },
    get region() {
      return description.region;
    },
  };
}

function accountOf(provider) {
  const allowed = provider.allowed_account_ids;
  if (allowed && allowed.length === 1) return allowed[0];
  const roles = [provider.assume_role, provider.assume_role_with_web_identity].flatMap((blocks) => [...(blocks ?? [])]);
  const role = roles.at(-1)?.role_arn;
  const assumed = role && accountIn(role);
  if (assumed) return assumed;
  return provider.profile ? `profile ${provider.profile}` : null;
}

/** Whether two homes are one; ends the check where that cannot be told. */
export function isSameHome(context, left, right) {
  return context.all(
    () => isSame(context, left, right, "region", isRegion),
    () => isSameAccount(context, left, right),
  );
}

/** Whether two homes are in one account; ends the check where that cannot be told. */
export function isSameAccount(context, left, right) {
  return isSame(context, left, right, "account", isAccount);
}

function isSame({ undecided }, left, right, what, isExact) {
  const [one, other] = [left[what], right[what]];
  if (one === other && (one !== null || left.root === right.root)) return true;
  if (isExact(one) && isExact(other)) return false;
  return undecided(`whether the ${what} of ${left.root} is the ${what} of ${right.root} is not in the code`);
}

const isRegion = (region) => region !== null;

/** A home's account in words, as the beginning of a sentence. */
export function accountName({ root, account }) {
  if (account === null) return `The account of ${root}`;
  return account.startsWith("profile ") ? `The account of ${account}` : `Account ${account}`;
}
