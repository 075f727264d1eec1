// What the conditions of a statement ask of the caller.

import { accountIn } from "./arns.js";

// With `…IfExists`, `ForAllValues:` or `Not` a caller without the key passes.
const DEMANDS = /^(?:foranyvalue:)?(?:string(?:equals|equalsignorecase|like)|arn(?:equals|like))$/i;
const DEMANDS_ADDRESS = /^(?:foranyvalue:)?ipaddress$/i;

/** Keys that say who calls, or for whom, or through what of one's own. In lower case: case does not matter. */
const CALLER = [
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourceowner",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:userid",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
];

/** Whether a condition lets in only callers that it names. */
export function pinsCaller({ all }, { key, operator, values }) {
  return all(
    () => CALLER.includes(key().toLowerCase()),
    () => DEMANDS.test(operator()),
    () => areFixed(values()),
  );
}

/** Whether a condition lets in only addresses that it names. */
export function pinsAddress({ all }, { key, operator, values }) {
  return all(
    () => key().toLowerCase() === "aws:sourceip",
    () => DEMANDS_ADDRESS.test(operator()),
    () => values().every((value) => !value.endsWith("/0")),
  );
}

/** Whether a condition demands a text that only those know to whom it was given. */
export function demandsExternalId({ all }, { key, operator, values }) {
  return all(
    () => key().toLowerCase() === "sts:externalid",
    () => DEMANDS.test(operator()),
    () => areFixed(values()),
  );
}

/** Whether a condition demands a second factor. */
export function demandsSecondFactor({ all }, { key, operator, values }) {
  return all(
    () => key().toLowerCase() === "aws:multifactorauthpresent",
    () => operator().toLowerCase() === "bool",
    () => values().every((value) => value === "true"),
  );
}

/** Whether a condition demands TLS, or is met without: `wanted` is "true" or "false". */
export function isAboutTls({ all }, { key, operator, values }, wanted) {
  return all(
    () => key().toLowerCase() === "aws:securetransport",
    () => operator().toLowerCase().startsWith("bool"),
    () => values().includes(wanted),
  );
}

function areFixed(values) {
  return values.some(() => true) && values.every((value) => /[^*?]/.test(value) && accountIn(value) !== "*");
}
