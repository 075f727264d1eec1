// Rules of security groups: which ports they open, and to whom.

const EVERY_PROTOCOL = ["-1", "all"];
const TCP = ["tcp", "6"];

/**
 * The rules of all three ways to write them, in one form.
 *
 * @typedef {object} Opening
 * @property {() => string | null} protocol
 * @property {() => number | null} from
 * @property {() => number | null} to
 * @property {() => import("monban").OpenList<string>} networks the networks that are let in, in CIDR notation
 */

/**
 * A rule in `ingress` or `egress` of `aws_security_group`, or an `aws_security_group_rule`.
 *
 * @returns {Opening}
 */
export function blockRule({ list }, rule) {
  return {
    protocol: () => rule.protocol,
    from: () => rule.from_port,
    to: () => rule.to_port,
    networks: () => list([() => rule.cidr_blocks, () => rule.ipv6_cidr_blocks]).flatMap((networks) => networks() ?? []),
  };
}

/**
 * An `aws_vpc_security_group_ingress_rule` or `…_egress_rule`.
 *
 * @returns {Opening}
 */
export function vpcRule({ list }, rule) {
  return {
    protocol: () => rule.ip_protocol,
    from: () => rule.from_port,
    to: () => rule.to_port,
    networks: () => list([() => rule.cidr_ipv4, () => rule.cidr_ipv6]).map((network) => network()),
  };
}

/** Whether the rule opens a TCP port. */
export function opensPort({ any, all }, { protocol, from, to }, port) {
  return any(
    () => EVERY_PROTOCOL.includes(protocol()),
    () =>
      all(
        () => TCP.includes(String(protocol()).toLowerCase()),
        () => from() <= port,
        () => to() >= port,
      ),
  );
}

/** The network that stands for everybody, if the rule lets it in. */
export function everybody({ networks }) {
  return networks().find((network) => typeof network === "string" && network.endsWith("/0"));
}
