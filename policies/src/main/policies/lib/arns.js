// Amazon Resource Names: `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`.

const ARN = /^arn:(?<partition>[^:]*):(?<service>[^:]*):(?<region>[^:]*):(?<account>[^:]*):(?<resource>.*)$/s;
const ACCOUNT = /^\d{12}$/;

/**
 * The parts of an ARN; undefined when it is none.
 *
 * @param {string} text
 * @returns {{ partition: string, service: string, region: string, account: string, resource: string } | undefined}
 */
export function arnIn(text) {
  return /** @type {any} */ (ARN.exec(text)?.groups);
}

/** The account that an ARN, or a number by itself, is about: `*` for all; undefined when it is about none. */
export function accountIn(text) {
  return ACCOUNT.test(text) ? text : arnIn(text)?.account || undefined;
}

/** Whether a text is the number of an account. */
export function isAccount(text) {
  return typeof text === "string" && ACCOUNT.test(text);
}
