// What a resource opens, in words, so that two states of it can be compared.

import { isEverybody } from "./cidr.js";
import { pinsCaller } from "./conditions.js";
import { grantsEverything } from "./grants.js";
import { openingsOfType, RULES } from "./ports.js";
import { isForEverybody } from "./principals.js";
import { statementsIn } from "./statements.js";

/** The attribute that holds the policy, by type. */
const POLICIES = {
  aws_ecr_repository_policy: "policy",
  aws_iam_group_policy: "policy",
  aws_iam_policy: "policy",
  aws_iam_role: "assume_role_policy",
  aws_iam_role_policy: "policy",
  aws_iam_user_policy: "policy",
  aws_kms_key_policy: "policy",
  aws_s3_bucket_policy: "policy",
  aws_secretsmanager_secret_policy: "policy",
  aws_sns_topic_policy: "policy",
  aws_sqs_queue_policy: "policy",
};

const EVERYTHING = "every action on every resource";

/** The types of resources that can open something. */
export const EXPOSING = [...RULES, ...Object.keys(POLICIES)];

/**
 * What a resource of one of the types in {@link EXPOSING} opens to everybody, or altogether.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} values
 * @param {string} type
 * @returns {import("monban").OpenList<string>}
 */
export function exposuresOf(context, values, type) {
  return RULES.includes(type) ? openPorts(context, values, type) : openPolicies(context, values, POLICIES[type]);
}

function openPorts(context, values, type) {
  return openingsOfType(context, values, type)
    .filter(({ isIngress }) => isIngress())
    .flatMap((opening) =>
      opening
        .networks()
        .filter(({ cidr }) => isEverybody(cidr))
        .map(({ cidr }) => `${portsOf(opening)} to ${cidr}`),
    );
}

function portsOf({ protocol, from, to }) {
  if (["-1", "all"].includes(protocol())) return "all ports";
  return `${from() === to() ? `port ${from()}` : `ports ${from()} to ${to()}`} (${protocol()})`;
}

function openPolicies(context, values, attribute) {
  const { all, list } = context;
  const statements = list([() => values[attribute]]).flatMap((text) => statementsIn(context, text(), [attribute]));
  const isPublic = (statement) =>
    all(
      () => isForEverybody(context, statement),
      () => !statement.conditions().some((condition) => pinsCaller(context, condition)),
    );
  const actions = (statement) => statement.actions().toSorted().join(", ");
  return statements
    .filter(isPublic)
    .map((statement) => `${actions(statement)} to everybody`)
    .concat(statements.filter((statement) => grantsEverything(context, statement)).map(() => EVERYTHING));
}
