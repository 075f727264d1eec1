// Whom the statement of a policy is about.

import { accountIn } from "./arns.js";

/** Whether a principal stands for everybody, with or without an account of AWS. */
export function isEverybody({ type, id }) {
  return (type === "AWS" || type === "*") && (id === "*" || accountIn(id) === "*");
}

/**
 * Whether a statement allows something to everybody, as far as its principals say.
 *
 * @param {import("monban").Context} context
 * @param {import("./statements.js").Statement} statement
 */
export function isForEverybody({ all, any }, statement) {
  return all(
    () => statement.allows(),
    () =>
      any(
        () => statement.principals().some(isEverybody),
        () => statement.exceptsPrincipals(),
      ),
  );
}

/** Whether a statement has no principals: then it belongs to an identity, else to a resource. */
export function isOfIdentity({ all }, statement) {
  return all(
    () => !statement.principals().some(() => true),
    () => !statement.exceptsPrincipals(),
  );
}
