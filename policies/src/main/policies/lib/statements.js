// The statements of policy documents, alike whether they are written as JSON or as blocks of a data source.

import { parse, several } from "./json.js";
import { isReference } from "./references.js";

/**
 * A statement. Each thing is asked for by a call of its own, because it may be unknown by itself.
 *
 * @typedef {object} Statement
 * @property {() => string | null} sid
 * @property {() => boolean} allows
 * @property {() => import("monban").OpenList<Principal>} principals
 * @property {() => boolean} exceptsPrincipals whether it is about everybody but some: `NotPrincipal`
 * @property {() => import("monban").OpenList<string>} actions
 * @property {() => import("monban").OpenList<string>} resources
 * @property {() => import("monban").OpenList<Condition>} conditions
 * @property {object | (string | number)[]} at where a report points
 */

/**
 * Who is meant: `{ type: "AWS", id: "111122223333" }`; everybody is `{ type: "*", id: "*" }`.
 *
 * @typedef {{ type: string, id: string }} Principal
 */

/**
 * @typedef {object} Condition
 * @property {() => string} operator `StringEquals`
 * @property {() => string} key `aws:PrincipalOrgID`
 * @property {() => import("monban").OpenList<string>} values
 */

const DOCUMENT = "aws_iam_policy_document";
const SOURCES = ["source_policy_documents", "source_json"];
const OVERRIDES = ["override_policy_documents", "override_json"];

/**
 * The statements of the document that an attribute holds. A document that a data source makes is read there: it may be
 * known in part, where its text is not.
 *
 * @param {import("monban").Context} context
 * @param {object} resource
 * @param {string} attribute
 * @returns {import("monban").OpenList<Statement>}
 */
export function statementsOf(context, resource, attribute) {
  const { graph, list } = context;
  const targets = graph.references(resource, { via: attribute });
  const documents = targets.filter((target) => graph.describe(target).type === DOCUMENT);
  if (documents.some(() => true)) return documents.flatMap((document) => statementsOfDocument(context, document));
  return list([() => resource[attribute]]).flatMap((text) => statementsIn(context, text(), [attribute]));
}

/**
 * The statements of a `data.aws_iam_policy_document`: its own, and those of documents that it takes over. Of statements
 * with the same `sid` the last one counts.
 *
 * @returns {import("monban").OpenList<Statement>}
 */
export function statementsOfDocument(context, document) {
  const own = blocksOf(context, document);
  const layers = [takenOver(context, document, SOURCES), own, takenOver(context, document, OVERRIDES)];
  return layers.reduce((before, next) =>
    before.filter((statement) => !next.some((other) => isReplacement(statement, other))).concat(next),
  );
}

/**
 * The statements that are written in a `data.aws_iam_policy_document` itself, in blocks or as texts.
 *
 * @returns {import("monban").OpenList<Statement>}
 */
export function statementsWrittenIn(context, document) {
  const { graph, list } = context;
  const written = list([...SOURCES, ...OVERRIDES]).filter((attribute) => !isReference(graph, document, attribute));
  return blocksOf(context, document).concat(written.flatMap((attribute) => textsOf(context, document, attribute)));
}

function takenOver(context, document, attributes) {
  return context
    .list(attributes)
    .flatMap((attribute) =>
      isReference(context.graph, document, attribute)
        ? statementsOf(context, document, attribute)
        : textsOf(context, document, attribute),
    );
}

function blocksOf(context, document) {
  return context.list(document.statement).map((block) => blockStatement(context, block));
}

function textsOf(context, document, attribute) {
  return context.list(several(document[attribute])).flatMap((text) => statementsIn(context, text, [attribute]));
}

function isReplacement(statement, other) {
  const sid = other.sid();
  return Boolean(sid) && sid === statement.sid();
}

/**
 * The statements of a document in JSON; none when it is not one, which AWS refuses.
 *
 * @param {import("monban").Context} context
 * @param {string | null} text
 * @param {(string | number)[]} path where the text stands
 * @returns {Statement[]}
 */
export function statementsIn({ list }, text, path) {
  const statements = parse(text)?.Statement;
  const at = (index) => [...path, "Statement", ...(Array.isArray(statements) ? [index] : [])];
  return several(statements)
    .map((value, index) => jsonStatement(list, value, at(index)))
    .filter((statement) => statement !== undefined);
}

function jsonStatement(list, value, at) {
  if (typeof value !== "object" || value === null) return undefined;
  return {
    sid: () => value.Sid,
    allows: () => value.Effect !== "Deny",
    principals: () => list(named(value.Principal, "*").map(({ name, value: id }) => ({ type: name, id }))),
    exceptsPrincipals: () => value.NotPrincipal !== undefined,
    actions: () => list(several(value.Action)),
    resources: () => list(several(value.Resource)),
    conditions: () =>
      list(
        Object.entries(value.Condition ?? {}).flatMap(([operator, keys]) =>
          Object.entries(keys ?? {}).map(([key, values]) => ({
            operator: () => operator,
            key: () => key,
            values: () => list(several(values).map(String)),
          })),
        ),
      ),
    at,
  };
}

/** The texts of a map of lists, with their keys; a text by itself has the key `name`. */
function named(value, name) {
  if (typeof value !== "object" || value === null) return several(value).map((text) => ({ name, value: String(text) }));
  return Object.entries(value).flatMap(([key, texts]) =>
    several(texts).map((text) => ({ name: key, value: String(text) })),
  );
}

function blockStatement({ list }, block) {
  return {
    sid: () => block.sid,
    allows: () => (block.effect ?? "Allow") === "Allow",
    principals: () =>
      list(block.principals).flatMap(({ type, identifiers }) => list(identifiers).map((id) => ({ type, id }))),
    exceptsPrincipals: () => list(block.not_principals).some(() => true),
    actions: () => list(block.actions ?? []),
    resources: () => list(block.resources ?? []),
    conditions: () =>
      list(block.condition).map((condition) => ({
        operator: () => condition.test,
        key: () => condition.variable,
        values: () => list(condition.values ?? []),
      })),
    at: block,
  };
}
