// Rules of security groups: which ports they open, and to whom.

import { isEverybody } from "./cidr.js";

const EVERY_PROTOCOL = ["-1", "all"];
const TCP = ["tcp", "6"];
const WITH_PORTS = [...TCP, "udp", "17"];
const FIRST_PORT = 1;
const LAST_PORT = 65535;
// What AWS takes for the whole range.
const EVERY_PORT = -1;

/** The types of resources with rules for what comes in. */
export const RULES = [
  "aws_security_group",
  "aws_default_security_group",
  "aws_security_group_rule",
  "aws_vpc_security_group_ingress_rule",
];

/**
 * A rule for what comes in, alike for all three ways to write it. Each thing is asked for by a call of its own, because
 * it may be unknown by itself.
 *
 * @typedef {object} Opening
 * @property {() => boolean} isIngress
 * @property {() => string | null} protocol
 * @property {() => number | null} from
 * @property {() => number | null} to
 * @property {() => import("monban").OpenList<Network>} networks the networks that are let in
 */

/**
 * A network in CIDR notation, and where a report points.
 *
 * @typedef {{ cidr: string | null, at: object | string }} Network
 */

/**
 * The openings of a resource of one of the types in {@link RULES}.
 *
 * @param {import("monban").Context} context
 * @returns {import("monban").OpenList<Opening>}
 */
export function openings(context, resource) {
  return openingsOfType(context, resource, context.graph.describe(resource).type);
}

/** The same for what a plan says of a resource before or after a change. */
export function openingsOfType({ list }, resource, type) {
  switch (type) {
    case "aws_security_group_rule":
      return list([blockOpening(list, resource, () => resource.type === "ingress", (name) => name)]);
    case "aws_vpc_security_group_ingress_rule":
      return list([
        {
          isIngress: () => true,
          protocol: () => resource.ip_protocol,
          from: () => resource.from_port,
          to: () => resource.to_port,
          networks: () => list(["cidr_ipv4", "cidr_ipv6"]).map((at) => ({ cidr: resource[at], at })),
        },
      ]);
    default:
      return list(resource.ingress ?? []).map((block) => blockOpening(list, block, () => true, () => block));
  }
}

function blockOpening(list, rule, isIngress, placeOf) {
  return {
    isIngress,
    protocol: () => rule.protocol,
    from: () => rule.from_port,
    to: () => rule.to_port,
    networks: () =>
      list(["cidr_blocks", "ipv6_cidr_blocks"]).flatMap((name) =>
        list(rule[name] ?? []).map((cidr) => ({ cidr, at: placeOf(name) })),
      ),
  };
}

/**
 * Whether an opening lets everybody reach a TCP port.
 *
 * @param {import("monban").Context} context
 * @param {Opening} opening
 * @param {number} port
 */
export function letsEverybodyReach(context, opening, port) {
  return letsEverybodyIn(context, opening, TCP, port, port);
}

/** Whether an opening lets everybody reach every port of a protocol, or every protocol. */
export function letsEverybodyReachAll(context, opening) {
  return letsEverybodyIn(context, opening, WITH_PORTS, FIRST_PORT, LAST_PORT);
}

function letsEverybodyIn({ any, all }, opening, protocols, first, last) {
  const { isIngress, protocol } = opening;
  return all(
    isIngress,
    () =>
      any(
        () => isEveryProtocol(protocol()),
        () =>
          all(
            () => protocols.includes(String(protocol()).toLowerCase()),
            () => spans(all, opening, first, last),
          ),
      ),
    () => everybodyIn(opening) !== undefined,
  );
}

function spans(all, { from, to }, first, last) {
  return all(
    () => from() <= first,
    () => to() >= last || to() === EVERY_PORT,
  );
}

function isEveryProtocol(protocol) {
  return EVERY_PROTOCOL.includes(String(protocol).toLowerCase());
}

/** The network that stands for everybody, if an opening lets it in. */
export function everybodyIn({ networks }) {
  return networks().find(({ cidr }) => isEverybody(cidr));
}
