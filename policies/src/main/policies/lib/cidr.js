// Networks in CIDR notation.

/** Whether a network is the whole Internet, in version 4 or 6. */
export function isEverybody(network) {
  return typeof network === "string" && /^(?:0\.0\.0\.0|[0:]+)\/0$/.test(network);
}
