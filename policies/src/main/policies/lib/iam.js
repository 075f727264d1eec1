// Policy documents of IAM.

/**
 * The statements of a policy document; none when it is not one, which AWS refuses.
 *
 * @param {string | null} text JSON
 * @returns {Record<string, any>[]}
 */
export function statements(text) {
  let document;
  try {
    document = JSON.parse(text ?? "null");
  } catch {
    return [];
  }
  return several(document?.Statement).filter((statement) => typeof statement === "object" && statement !== null);
}

/** One thing, or a list of things, as a list. */
export function several(value) {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a document in JSON lets its holder do everything with everything. */
export function grantsEverything(text) {
  return statements(text).some(
    (statement) =>
      (statement.Effect ?? "Allow") === "Allow" &&
      statement.Principal === undefined &&
      statement.NotPrincipal === undefined &&
      several(statement.Action).some(isEveryAction) &&
      several(statement.Resource).some(isEveryResource),
  );
}

/** The same for a `statement` block of `data.aws_iam_policy_document`. */
export function blockGrantsEverything({ all, list }, statement) {
  return all(
    () => (statement.effect ?? "Allow") === "Allow",
    // A statement with principals belongs to a resource: there, every resource is that one.
    () => !list(statement.principals).some(() => true) && !list(statement.not_principals).some(() => true),
    () => list(statement.actions ?? []).some(isEveryAction),
    () => list(statement.resources ?? []).some(isEveryResource),
  );
}

function isEveryAction(action) {
  return /^\*+(:\*+)?$/.test(action);
}

function isEveryResource(resource) {
  return /^\*+$/.test(resource);
}
